import { findQuoted, isWhollyQuoted } from '../../language/quoted.ts';
import type { TextBlock, TextLine } from './blocks.ts';
import type { Layout } from './layout.ts';
import { endsSentence, sizeOf } from './measure.ts';

const openings = '“"„«»「『‘״';

/** All a line holds is in quotation marks: words somebody says. */
export const wholeQuotation = (text: string): boolean =>
  text.length <= 3000 && openings.includes(text[0] ?? '') && /[\p{L}\p{N}]/u.test(text) && isWhollyQuoted(text);

const signed = /^(?:[—–―~]|--?)\s*(\p{Lu}[^.!?]{1,80}|\p{Lo}[^。！？]{1,40})$/u;
const signedInside = /^(.*["”“»」』])\s*(?:[—–―~]|--?|\()\s*(\p{Lu}[\p{L}’'. ]{2,60}(?:,\s*[^.!?]{2,60})?)\)?$/u;

const unquoted =
  /^.{20,400}[.!?…。！？]\s*(?:[—–―]|--)\s*\p{Lu}[\p{L}’'.]*(?:\s+(?:de|del|van|von|la|of)?\s?\p{Lu}[\p{L}’'.]*){1,3}(?:,\s*[^.!?]{2,60})?$/u;

/** A saying with its speaker's name behind a dash at its end. */
export const hasSignature = (text: string): boolean => unquoted.test(text);

/** A line that names who said the words above it. */
const isSignature = (text: string): boolean => signed.test(text) && sizeOf(text) <= 12;

/** A sentence or a few without quotation marks, and below them a dash and a name. */
function isSigned(layout: Layout, index: number): boolean {
  const [line, name, after] = [layout.lines[index]!, layout.lines[index + 1], layout.lines[index + 2]];
  if (!name || name.gap > 1 || sizeOf(line.text) < 4 || sizeOf(line.text) > 60 || !endsSentence(line.text)) return false;
  return /^[—–―~]/u.test(name.text) && isSignature(name.text) && sizeOf(name.text) <= 8 && !/^[—–―~]/u.test(after?.text ?? '');
}

/** Words in quotation marks on lines of their own, with the name of who said them when one follows. */
export function readQuotation(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  const line = layout.lines[index]!;
  if (layout.markers[index]) return null;
  const named = signedInside.exec(line.text);
  const isWhole = wholeQuotation(line.text);
  if ((named?.[1] && wholeQuotation(named[1]) && sizeOf(named[1]) >= 4) || hasSignature(line.text))
    return { block: { type: 'quote', lines: [{ text: line.text, number: line.number }] }, next: index + 1 };
  let end = index + 1;
  if (!isWhole && isSigned(layout, index)) {
    const lines = [index, index + 1].map((at) => ({ text: layout.lines[at]!.text, number: layout.lines[at]!.number }));
    return { block: { type: 'quote', lines }, next: index + 2 };
  }
  if (!isWhole) {
    // Marks that open on one line and close on another below it.
    if (!openings.includes(line.text[0] ?? '') || findQuoted(line.text).some(({ start }) => start === 0)) return null;
    while (end < layout.lines.length && layout.lines[end]!.gap === 0 && end - index < 8) {
      end += 1;
      if (/["”“»」』]$/u.test(layout.lines[end - 1]!.text)) break;
    }
    if (
      !wholeQuotation(
        layout.lines
          .slice(index, end)
          .map((one) => one.text)
          .join(' '),
      )
    )
      return null;
  }
  const lines: TextLine[] = layout.lines.slice(index, end).map(({ text, number }) => ({ text, number }));
  const words = lines.map(({ text }) => text).join(' ');
  const signature = layout.lines[end];
  const hasName = signature !== undefined && signature.gap <= 1 && isSignature(signature.text);
  if (sizeOf(words) < 4 && !hasName) return null;
  if (hasName) lines.push({ text: signature.text, number: signature.number });
  return { block: { type: 'quote', lines }, next: hasName ? end + 1 : end };
}
