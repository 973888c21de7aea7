import { PDFCheckBox, PDFDocument, PDFTextField } from '@cantoo/pdf-lib';
import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildArticle, startBrowser } from '../../source/index.ts';
import { mm } from '../print/on-every-page.ts';
import { linesOf, readPages, squeeze } from './read-pages.ts';

const article = `---
lang: en
permission: own
---
# Tea at six

## Before we talk

Do these first:

- [ ] Put the phones away
- [x] Make the tea

## Filling your own cup {role=self-care}

- A walk before breakfast
- Ten minutes with a book
`;

describe('marks of the author and drawings', () => {
  let file: PDFDocument;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const browser = await startBrowser();
    try {
      const read = new VFile({ path: 'tea.md', value: article });
      const result = await buildArticle(read, { browser, only: ['workbook'], overrides: { extras: ['fillable'], paper: 'letter' } });
      bytes = result!.artefacts.find(({ fileName }) => fileName === 'workbook-fillable.pdf')!.bytes;
      file = await PDFDocument.load(bytes);
    } finally {
      await browser.close();
    }
  });

  test('a list to tick has a box to tick beside each item, set where the author set it', async () => {
    const ticks = file
      .getForm()
      .getFields()
      .filter((one) => one.getName().includes('before-we-talk-reading') && one instanceof PDFCheckBox) as PDFCheckBox[];
    expect(ticks.map((one) => one.isChecked())).toEqual([false, true]);
    const items = (await readPages(bytes)).flatMap(({ items: found }) => linesOf(found));
    for (const [index, words] of ['Put the phones away', 'Make the tea'].entries()) {
      const item = items.find(({ text }) => squeeze(text) === squeeze(words))!;
      const box = ticks[index]!.acroField.getWidgets()[0]!.getRectangle();
      expect(item.xMm - mm(box.x), words).toBeCloseTo(9, 0);
      const baseline = 279.4 - mm(box.y) - item.yMm;
      expect(Math.abs(baseline), words).toBeLessThan(2.5);
    }
  });

  test('the rings have room for names, inside the drawing and apart from each other', () => {
    const rooms = file
      .getForm()
      .getFields()
      .filter((one) => one.getName().includes('refill-a.rings') && one instanceof PDFTextField);
    expect(rooms.map((one) => one.getName().split('_').slice(2).join(' '))).toEqual([
      'me a',
      'people a',
      'people a 2',
      'services a',
      'services a 2',
    ]);
    const boxes = rooms.map((one) => one.acroField.getWidgets()[0]!.getRectangle());
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
    const page = file.getPage(0).getSize();
    for (const { x, width } of boxes) expect(x > 30 && x + width < page.width - 30).toBe(true);
  });
});
