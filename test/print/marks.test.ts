import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readMarks } from '../../source/print/destinations.ts';

/** A file whose pages have links that mark places, each `[id, bottom, top]` in points. */
async function markPages(pages: [id: string, low: number, high: number][][]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (const marks of pages) {
    const page = file.addPage([300, 400]);
    const links = marks.map(([id, low, high]) =>
      file.context.obj({
        Subtype: 'Link',
        Rect: [20, low, 200, high],
        A: { S: 'URI', URI: PDFString.of(`https://mark.invalid/${id}`) },
      }),
    );
    page.node.set(PDFName.of('Annots'), file.context.obj(links));
  }
  return file.save({ useObjectStreams: false });
}

test('a heading whose tall letters stick out over the edge of the page before is on its own page', async () => {
  const marks = readMarks(
    await markPages([
      [
        ['s1', 300, 317],
        ['s2', 40, 40.7],
      ],
      [['s2', 340, 357]],
    ]),
  );
  expect(marks.get('s1')?.first).toEqual({ page: 1, yPt: 83 });
  expect(marks.get('s2')?.first).toEqual({ page: 2, yPt: 43 });
});

test('a sentence that begins on one page and ends on the next begins on the first', async () => {
  const marks = readMarks(await markPages([[['s1', 40, 57]], [['s1', 340, 357]]]));
  expect(marks.get('s1')).toEqual({ first: { page: 1, yPt: 343 }, last: { page: 2, yPt: 43 } });
});
