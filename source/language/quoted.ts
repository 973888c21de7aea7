/** A run in quotation marks inside a text: its words without and with the marks, and where it starts. */
export interface Quoted {
  inner: string;
  whole: string;
  start: number;
  end: number;
}

/** Opening marks with the marks that may close them: straight, curly, German, Swedish, French, Swiss, Hebrew and CJK. */
const closers = new Map<string, string>([
  ['“', '”'],
  ['"', '"'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['״', '״'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‹', '›'],
  ["'", "'"],
]);

/** Marks that are also apostrophes, or that close elsewhere: they open only before a word, after a space or a bracket. */
const careful = '”»‘\'״"';
const apostrophes = "’'";
const letter = /[\p{L}\p{N}]/u;
const before = /[\s([{–—:,“"«„*-]/u;

/** Every quoted run, outermost first, in order; a mark without its partner quotes nothing. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let index = 0;
  while (index < text.length) {
    const close = opensAt(text, index) ? closesAt(text, index) : -1;
    if (close === -1) {
      index += 1;
      continue;
    }
    found.push({ inner: text.slice(index + 1, close).trim(), whole: text.slice(index, close + 1), start: index, end: close + 1 });
    index = close + 1;
  }
  return found;
}

function opensAt(text: string, index: number): boolean {
  const mark = text[index] ?? '';
  if (!closers.has(mark)) return false;
  if (!careful.includes(mark)) return true;
  const previous = text[index - 1];
  if (previous !== undefined && !before.test(previous)) return false;
  return mark === '"' || !/^\s|^$/u.test(text.slice(index + 1, index + 2));
}

/** The nearest mark that closes, quotations of the same make inside it skipped; `-1` for none. */
function closesAt(text: string, start: number): number {
  const open = text[start] ?? '';
  const close = closers.get(open) ?? '';
  const nests = !close.includes(open) && !apostrophes.includes(close);
  let nearest = -1;
  let depth = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (nests && mark === open) depth += 1;
    else if (close.includes(mark) && !isApostrophe(text, index)) {
      if (depth === 0) return index;
      if (nearest === -1) nearest = index;
      depth -= 1;
    }
  }
  // One mark too few: the quotation ends at the first that closes.
  return nearest;
}

function isApostrophe(text: string, index: number): boolean {
  return apostrophes.includes(text[index] ?? '') && letter.test(text[index - 1] ?? '') && letter.test(text[index + 1] ?? '');
}

/** The text without the pair of marks that holds the whole of it. */
export function unquote(text: string): string {
  const [only] = findQuoted(text.trim());
  return only && only.start === 0 && only.end === text.trim().length ? only.inner : text.trim();
}

/** Whether a text is quotation and nothing else, in one run or several. */
export function isWhollyQuoted(text: string, quoted: Quoted[] = findQuoted(text)): boolean {
  if (quoted.length === 0) return false;
  let rest = '';
  let from = 0;
  for (const { start, end } of quoted) {
    rest += text.slice(from, start);
    from = end;
  }
  return !letter.test(rest + text.slice(from));
}
