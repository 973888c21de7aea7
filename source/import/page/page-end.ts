import { sizeOf } from '../text/measure.ts';
import type { PageLine } from './read-page.ts';
import { isSubject } from './top-lines.ts';

/** Words of a line that belongs to an article rather than to a page’s frame. */
const runningText = 12;

/** Below the text of a page: from its first line of frame to the end, when most of what follows is frame and nothing is running text. */
export function markPageEnd(lines: PageLine[], rules: (string | null)[]): void {
  const last = lines.findLastIndex((line, index) => rules[index] === null && sizeOf(line.text) >= runningText);
  const first = rules.findIndex((rule, index) => index > last && rule !== null && index >= lines.length * 0.5);
  if (last === -1 || first === -1) return;
  const tail = rules.slice(first);
  const frame = tail.filter((rule) => rule !== null).length;
  const isFrame = tail.length >= 4 && frame >= 4 && frame >= tail.length * 0.35;
  if (isFrame) for (let at = first; at < lines.length; at += 1) rules[at] ??= 'strip/page-end';
  // Above it: subjects of the page, counts, names that stand elsewhere on the page as well.
  const texts = lines.map(({ text }) => text);
  const isTrifle = (text: string): boolean =>
    isSubject(text) ||
    (isFrame && (/^[\d.,]+\s?[kKmM]?$/u.test(text) || (sizeOf(text) <= 5 && texts.indexOf(text) !== texts.lastIndexOf(text))));
  for (let at = first - 1; at > last && (rules[at] !== null || (!lines[at]!.isListed && isTrifle(texts[at]!))); at -= 1)
    rules[at] ??= 'strip/page-end';
  markTeasers(lines, rules);
}

/** “Want a calmer evening?” directly above an offer. */
function markTeasers(lines: PageLine[], rules: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (
      rules[index] === null &&
      rules[index + 1] === 'strip/offer' &&
      below?.gap === 0 &&
      /^(?:want|ready|looking|need|do you want|lust|möchtest|möchten|¿quieres|envie)\b.*\?$/iu.test(line.text)
    )
      rules[index] = 'strip/offer';
  }
}
