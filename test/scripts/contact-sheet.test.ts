import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeFrames, drawContactSheet } from '../../scripts/draw-contact-sheet.ts';
import { renderPages } from '../print/render-pages.ts';

const upright: [number, number] = [100, 140];

describe('frames of a contact sheet', () => {
  test('a book stands in spreads, its cover on the right', () => {
    expect(arrangeFrames(Array(6).fill(upright), false)).toEqual([
      [null, 1],
      [2, 3],
      [4, 5],
      [6, null],
    ]);
  });
  test('a book bound on the right reads the other way', () => {
    expect(arrangeFrames(Array(5).fill(upright), true)).toEqual([
      [1, null],
      [3, 2],
      [5, 4],
    ]);
  });
  test('sheets wider than high stand alone', () => {
    expect(arrangeFrames([...Array(3).fill([140, 100])], false)).toEqual([[1], [2], [3]]);
  });
});

describe('a drawn file', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const file = await PDFDocument.create();
    const colours = [rgb(1, 0, 0), rgb(0, 1, 0), rgb(0, 0, 1), rgb(0, 0, 0)];
    for (const color of colours) file.addPage(upright).drawRectangle({ x: 0, y: 70, width: 100, height: 70, color });
    bytes = await file.save();
  });
  const colourAt = (png: Buffer, x: number, y: number) => {
    const { data, width } = PNG.sync.read(png);
    return [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
  };

  test('has the pages asked for, in points to an inch', async () => {
    const [second, fourth] = await renderPages(bytes, { dpi: 144, numbers: [2, 4] });
    expect([second?.number, second?.widthPx, second?.heightPx, fourth?.number]).toEqual([2, 200, 280, 4]);
    expect(colourAt(second!.png(), 100, 70)).toEqual([0, 255, 0]);
    expect(colourAt(second!.png(), 100, 210)).toEqual([255, 255, 255]);
  });
  test('stands in rows of spreads, and is the same picture each time', async () => {
    const draw = () => drawContactSheet(bytes, { dpi: 72, widthPx: 300 });
    const sheet = await draw();
    const { width, height } = PNG.sync.read(sheet);
    // One spread of 200 points a row: the cover, the two inner pages, the last page.
    expect([width, height]).toEqual([236, 18 + 3 * (140 + 20 + 18)]);
    expect([colourAt(sheet, 68, 50), colourAt(sheet, 168, 50)]).toEqual([
      [0xc9, 0xcc, 0xcc],
      [255, 0, 0],
    ]);
    expect([colourAt(sheet, 68, 228), colourAt(sheet, 168, 228)]).toEqual([
      [0, 255, 0],
      [0, 0, 255],
    ]);
    expect(Buffer.compare(sheet, await draw())).toBe(0);
  });
});
