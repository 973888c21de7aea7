import { parseAnswers } from '../compose/answers/parse-answers.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import type { Answers } from '../model/answers.ts';
import { readAnswers } from '../print/fields/read-answers.ts';

export { formatAnswers } from '../compose/answers/format-answers.ts';
export { writeAnswers } from '../compose/answers/parse-answers.ts';

/**
 * The answers in a filled workbook, or in the JSON that `writeAnswers` made of one.
 *
 * @throws {BuildError} `answers/unreadable` when the bytes are neither, `answers/no-fields` when the PDF has no fields of ours.
 */
export async function openAnswers(bytes: Uint8Array): Promise<Answers> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return readAnswers(bytes);
  const found = parseAnswers(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
  if (found) return found;
  throw new BuildError(
    'answers/unreadable',
    'These are no answers of a couplet workbook',
    'give the filled PDF, or the file that couplet answers --json wrote',
  );
}
