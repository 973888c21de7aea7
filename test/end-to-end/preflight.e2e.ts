import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedFile } from '../../source/model/printed-file.ts';
import { readPrintedFile } from '../../source/print/read-back/read-printed-file.ts';
import { bookCases } from './books.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type PrintedPage, readPages, squeeze } from './read-pages.ts';

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(book.label, () => {
    let found: Built;
    beforeAll(async () => {
      found = await buildOnce(book.article, { paper: book.paper });
    });

    test('W1–W14 preflight looks at every printed file, and finds nothing', () => {
      expect([...new Set(found.preflight.map(({ fileName }) => fileName))]).toEqual(['workbook.pdf', 'run-sheet.pdf']);
      const findings = found.preflight.flatMap(({ fileName, rule, findings }) =>
        (findings ?? []).map((one) => ({ fileName, rule, ...one })),
      );
      expect(findings).toEqual([]);
      const looked = found.preflight.filter(({ fileName, findings }) => fileName === 'workbook.pdf' && findings !== null);
      const promised = ['w1-', 'w2-', 'w3-', 'w4-', 'w6-', 'w7-', 'w8-', 'w9-', 'w10-', 'w13-', 'w14-'];
      expect(promised.filter((start) => !looked.some(({ rule }) => rule.startsWith(`preflight/${start}`)))).toEqual([]);
    });
  });
}

describe.skipIf(!bookCases[0]!.article.present)('the same words and places as another library reads', () => {
  let ours: PrintedFile;
  let theirs: PrintedPage[];
  beforeAll(async () => {
    const built = await buildOnce(bookCases[0]!.article, { paper: bookCases[0]!.paper });
    ours = readPrintedFile(built.bytes('workbook.pdf'));
    theirs = await readPages(built.bytes('workbook.pdf'));
  });

  test('page by page, letter by letter', () => {
    const words = (texts: string[]) => squeeze(texts.join(''));
    const differing = ours.pages.filter(
      ({ number, runs }) => words(runs.map(({ text }) => text)) !== words(theirs[number - 1]!.items.map(({ text }) => text)),
    );
    expect(differing.map(({ number }) => number)).toEqual([]);
    expect(ours.pages).toHaveLength(theirs.length);
  });

  test('with the same baselines, edges and sizes', () => {
    for (const { number, runs } of ours.pages)
      for (const { text, yMm, leftMm, sizePt } of theirs[number - 1]!.items.map((item) => ({ ...item, leftMm: item.xMm }))) {
        const near = runs.some(
          (run) =>
            Math.abs(run.yMm - yMm) < 0.2 &&
            run.leftMm < leftMm + 0.2 &&
            run.rightMm > leftMm - 0.2 &&
            Math.abs(run.sizePt - sizePt) < 0.05,
        );
        expect({ number, text, near }).toEqual({ number, text, near: true });
      }
  });
});
