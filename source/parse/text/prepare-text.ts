import type { VFile } from 'vfile';
import { rewriteAdmonitions } from './admonitions.ts';
import { fillerFor } from './blank.ts';
import { rewriteFences } from './directive-fences.ts';
import { findCode } from './find-code.ts';
import { hashTrigger, rewriteHashHeadings } from './hash-headings.ts';
import { hiddenIn, hideConstructs } from './hide.ts';
import { rewriteMath } from './math.ts';

const admonitionTrigger = /^[ \t>]*(?:!!!|\?\?\?)/mu;
const fenceTrigger = /^[ \t>]*:{3}/mu;

export interface PreparedText {
  text: string;
  /** The letter that holds the place of what was taken out, `null` when nothing was. */
  filler: string | null;
}

/**
 * What only the text level can settle, before Markdown is read: constructs of other programs that must not print, call-outs and
 * containers in other syntaxes, headings without a space, formulas.
 *
 * The number of lines and each line's place stay. Code is found first, by CommonMark's own rules, and never touched.
 */
export function prepareText(source: string, file: VFile): PreparedText {
  const quoted = admonitionTrigger.test(source) ? rewriteAdmonitions(source) : source;
  const constructs = hiddenIn(quoted, file.extname === '.mdx');
  const wantsFences = fenceTrigger.test(quoted);
  const wantsHashes = hashTrigger.test(quoted);
  const wantsMath = quoted.includes('$$');
  if (constructs.length === 0 && !wantsFences && !wantsHashes && !wantsMath) return { text: quoted, filler: null };
  const code = findCode(quoted);
  const filler = constructs.length > 0 ? fillerFor(quoted) : null;
  // Offsets hold while things are taken out in place; lines hold to the end.
  const left = filler === null ? quoted : hideConstructs(quoted, constructs, code, filler, file);
  const lines = left.split('\n');
  if (wantsHashes) rewriteHashHeadings(lines, code);
  if (wantsFences) rewriteFences(lines, code);
  const rewritten = lines.join('\n');
  return { text: wantsMath ? rewriteMath(rewritten, findCode(rewritten)) : rewritten, filler };
}
