import type { PageLine } from './read-page.ts';

const opening =
  /^(?:table of contents|contents|in this (?:article|post|guide)|on this page|jump to(?: section)?|inhalt(?:sverzeichnis|sübersicht)?|in diesem artikel|índice(?: de contenidos?)?|contenidos?|en este artículo|sommaire|table des matières|au sommaire|indice|inhoud|spis treści|תוכן (?:עניינים|העניינים)|目次|目录)\s*[:：]?(?:\s*[[(]?(?:hide|show|toggle|verbergen|ocultar|masquer)[\])]?)?$/iu;

const toggle = /^(?:toggle|show|hide|view|open|close)(?: (?:the )?table of contents?)?$/iu;

const same = (text: string): string =>
  text
    .replace(/^(?:\d{1,3}(?:\.\d{1,2})*[.):]?|[A-Z][.)])\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A list of the article's own headings at its top: every entry comes again below. */
export function markContents(lines: PageLine[], rules: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    if (rules[index] !== null || !opening.test(line.text)) continue;
    const entries: number[] = [];
    for (let at = index + 1; at < lines.length && at <= index + 60; at += 1) {
      const entry = lines[at];
      const isToggle = entry !== undefined && (toggle.test(entry.text) || (opening.test(entry.text) && entries.length === 0));
      if (!entry || !(isToggle || comesAgain(entry, at, lines))) break;
      entries.push(at);
    }
    if (entries.length < 2) continue;
    for (const at of [index, ...entries]) rules[at] ??= 'strip/contents';
    return;
  }
}

function comesAgain(entry: PageLine, index: number, lines: PageLine[]): boolean {
  const words = same(entry.text);
  return words !== '' && lines.some((line, at) => at > index && same(line.text) === words);
}
