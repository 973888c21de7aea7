import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFaults, findLostWords } from './find-faults.ts';
import { makeOutputs } from './make-outputs.ts';
import { randomDocument } from './random-tree.ts';
import { pastedText, scrapText } from './random-words.ts';

/** More runs than a test has time for: `RUNS=20 npx vitest run test/documents/random-trees.test.ts`. */
const times = Number(process.env.RUNS ?? 1);
const seed = Number(process.env.SEED ?? 20_250_301);
const patience = 60_000 * times;

/** A failure names its seed and the smallest file that still fails. */
const run = (texts: fc.Arbitrary<string>, numRuns: number, path = 'random.md') =>
  fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(await findTrouble(text, path)).toEqual([]);
    }),
    { seed, numRuns: numRuns * times, includeErrorInReport: true },
  );

/** What is wrong with the outputs of a text. A text that is refused must say why. */
async function findTrouble(text: string, path: string): Promise<string[]> {
  const outputs = await makeOutputs(text, path);
  if (outputs.article !== null) return [...findLostWords(text, outputs), ...findFaults({ ...outputs, source: text })];
  return outputs.messages.some(({ severity }) => severity === 'error') ? [] : ['refused without a reason'];
}

test('documents of any tree reach their pages whole', () => run(randomDocument, 90), patience);

test('pieces of markup in any order reach their pages whole', () => run(scrapText, 90), patience);

test('pasted lines of every kind reach their pages whole', () => run(pastedText, 80, 'random.txt'), patience);

test('any letters at all do no harm', () => run(fc.string({ unit: 'binary', maxLength: 120 }), 60), patience);
