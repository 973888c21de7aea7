const special = /[\\*_`~[<&$%{=]/u;

/** Characters that would start something of Markdown's inside a line, escaped so that they print as typed. */
function escapeInside(text: string): string {
  const emphasis = /(?<![\\*])(\*\*)(?=\S)([^*\n]*[^*\s])\1(?!\*)/gu;
  // What is set between two double stars is bold in every program people paste from.
  const bold = new Set([...text.matchAll(emphasis)].flatMap((found) => [found.index, found.index + found[0].length - 2]));
  const ticks = (text.match(/`/g)?.length ?? 0) > 1;
  const tildes = (text.match(/~+/g)?.length ?? 0) > 1;
  const closesUnderline = /[^\s_]_+(?=[\s\p{P}]|$)/u.test(text);
  // A backslash inside an address would be part of it.
  const addresses = new Map([...text.matchAll(/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]+/giu)].map((found) => [found.index, found[0]]));
  let escaped = '';
  for (let index = 0; index < text.length; index += 1) {
    const address = addresses.get(index);
    if (address !== undefined) {
      escaped += address;
      index += address.length - 1;
      continue;
    }
    const sign = text[index]!;
    if (!special.test(sign)) {
      escaped += sign;
      continue;
    }
    const before = text[index - 1] ?? ' ';
    const rest = text.slice(index + 1, index + 42);
    if (bold.has(index)) {
      escaped += '**';
      index += 1;
    } else if (sign === '<' && rest.startsWith('!--')) escaped += '&lt;';
    else escaped += needsEscape(sign, before, rest, { ticks, tildes, closesUnderline }) ? `\\${sign}` : sign;
  }
  return escaped;
}

interface Found {
  ticks: boolean;
  tildes: boolean;
  closesUnderline: boolean;
}

function needsEscape(sign: string, before: string, rest: string, found: Found): boolean {
  const after = rest[0] ?? ' ';
  const spaced = /\s/u.test(before) && /\s/u.test(after);
  switch (sign) {
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(after) || rest === '';
    case '*':
      return !spaced;
    case '_': {
      if (/[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after) && before !== '_' && after !== '_') return false;
      // Lines to fill in (“I feel ____ when ____”) need nothing, unless a row of them could close.
      return before === '_' || after === '_' ? found.closesUnderline : !spaced;
    }
    case '`':
      return found.ticks;
    case '~':
      return found.tildes && !spaced;
    case '[':
      return (
        /^\^/u.test(rest) || /^[^\]]{0,40}\]\(/u.test(rest) || after === '[' || before === '!' || /^(?:toc|gallery|caption)\b/iu.test(rest)
      );
    case '<':
      return /[A-Za-z/!?]/u.test(after);
    case '&':
      return /^(?:#?[A-Za-z0-9]{1,31});/u.test(rest);
    case '$':
      return after === '$' || before === '$';
    case '%':
      return after === '%';
    case '{':
      return /[{%:]/u.test(after) || before === '{';
    case '=':
      return after === '=' && before !== '=' && /^=\S[^=]*==/u.test(rest);
    default:
      return false;
  }
}

/** Beginnings of a line that Markdown, or a mark of ours, would take for a block. */
const opensBlock: [RegExp, (found: RegExpExecArray) => string][] = [
  [/^(\d{1,9})([.)])(?=\s|$)/u, ([, digits, sign]) => `${digits}\\${sign}`],
  [/^[-+*](?=\s|$|[-\s]*$)/u, ([sign]) => `\\${sign}`],
  [/^[-=]+\s*$/u, ([line]) => `\\${line}`],
  [/^([_*])(?:\s*\1){2,}\s*$/u, ([line]) => `\\${line}`],
  [/^#/u, () => '\\#'],
  [/^>/u, () => '\\>'],
  [/^(?:~{3}|`{3})/u, ([fence]) => `\\${fence}`],
  [/^:(?=\s|:|$)/u, () => '\\:'],
  [/^(?:!!!|\?\?\?)(?=\s)/u, ([sign]) => `\\${sign}`],
  [/^\|/u, () => '\\|'],
  [/^\[(?=[^\]]{1,60}\]:|[ xX]?\])/u, () => '\\['],
  [/^\{(?=:)/u, () => '\\{'],
  [/^%(?=\s)/u, () => '\\%'],
  [/^(?:\+{3}|;{3})\s*$/u, ([line]) => `\\${line}`],
];

/** A line of text as Markdown that prints the same words and marks. Spaces inside are closed up. */
export function escapeLine(text: string): string {
  const escaped = escapeInside(text.replace(/\s+/gu, (space) => (space.includes('\u00A0') ? '\u00A0' : ' ')));
  for (const [pattern, write] of opensBlock) {
    const found = pattern.exec(escaped);
    if (found) return write(found) + escaped.slice(found[0].length);
  }
  return escaped;
}

/** The words of a heading, a cell or a label: inside a line, where no block begins. */
export function escapeWords(text: string): string {
  return escapeInside(text.replace(/\s+/gu, (space) => (space.includes('\u00A0') ? '\u00A0' : ' '))).replace(/(\s)(#+)$/u, '$1\\$2');
}
