import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildResult, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import { type Theme, themes } from '../../source/model/options.ts';
import { printBooks, settleWorkbook } from '../../source/pipeline/build-workbook.ts';
import { makePress } from '../../source/pipeline/extras/press.ts';
import { prepareBuild } from '../../source/pipeline/prepare.ts';
import { readPdf } from '../print/read-pdf.ts';
import { type OpenedPdf, openForDrawing } from '../print/render-pages.ts';
import { linesOf, type PrintedPage, readPages } from './read-pages.ts';

const article = fileURLToPath(new URL('../documents/deutsch.md', import.meta.url));

/** At this many picture points to an inch both the trim and the bleed are whole numbers of them. */
const cases = [
  { paper: 'a4', bleedMm: 3, sizeMm: [210, 297], dpi: 127, theme: 'calm' },
  { paper: 'letter', bleedMm: 3.175, sizeMm: [215.9, 279.4], dpi: 160, theme: 'warm' },
  { paper: 'a5', bleedMm: 3, sizeMm: [148, 210], dpi: 127, theme: 'plain' },
] as const satisfies { theme: Theme; [more: string]: unknown }[];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const bytesOf = (result: BuildResult, name: string): Uint8Array => result.artefacts.find(({ fileName }) => fileName === name)!.bytes;

test('every theme is looked at', () => {
  expect(new Set(cases.map(({ theme }) => theme))).toEqual(new Set(themes));
});

describe.each(cases)('the press file on $paper, theme $theme', ({ paper, bleedMm, sizeMm, dpi, theme }) => {
  let press: Uint8Array;
  let book: Uint8Array;
  let opened: OpenedPdf;
  beforeAll(async () => {
    const file = readArticle(article);
    const result = await buildArticle(file, { browser, only: ['workbook'], overrides: { paper, theme, extras: ['press'] } });
    if (!result) throw new Error(file.messages.join('\n'));
    expect(listMessages(file).filter(({ rule }) => rule === 'print/press-type3')).toEqual([]);
    [press, book] = [bytesOf(result, 'workbook-press.pdf'), bytesOf(result, 'workbook.pdf')];
    opened = await openForDrawing(press);
  });
  afterAll(() => opened?.close());

  test('W8 has exact boxes: trim inside, everything else trim plus bleed', async () => {
    const pdf = await PDFDocument.load(press, { updateMetadata: false });
    expect(pdf.getPageCount() % 4).toBe(0);
    const [width, height, bleed] = [points(sizeMm[0]), points(sizeMm[1]), points(bleedMm)];
    for (const page of pdf.getPages()) {
      for (const box of [page.getMediaBox(), page.getCropBox(), page.getBleedBox()]) {
        expect([box.x, box.y]).toEqual([0, 0]);
        expect(box.width).toBeCloseTo(width + 2 * bleed, 2);
        expect(box.height).toBeCloseTo(height + 2 * bleed, 2);
      }
      const trim = page.getTrimBox();
      for (const [found, expected] of [
        [trim.x, bleed],
        [trim.y, bleed],
        [trim.width, width],
        [trim.height, height],
      ] as const)
        expect(found).toBeCloseTo(expected, 2);
    }
  });

  test('W9 embeds every font, none drawn, and holds nothing to click', async () => {
    const { fonts, pages } = await readPdf(press);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pages.map(({ text }) => text)).toEqual((await readPdf(book)).pages.map(({ text }) => text));
    const raw = Buffer.from(press).toString('latin1');
    for (const mark of ['/Annot', '/AcroForm', '/Outlines', '/Type3', '/Dests', '/OpenAction', '/JavaScript', '/URI', '/StructTreeRoot'])
      expect(raw).not.toContain(mark);
  });

  test('what is cut out is the page of the book', async () => {
    const [cut, own] = await Promise.all([readPages(press), readPages(book)]);
    // Tags cut the words of a line into pieces of their own, so lines are compared.
    const linesOn = (page: PrintedPage | undefined) =>
      linesOf(page?.items ?? []).map((line) => ({ ...line, text: line.text.replace(/\s/g, '') }));
    const offMm = cut.flatMap((page, index) => {
      const twins = linesOn(own[index]);
      return linesOn(page).map(({ text, xMm, yMm, sizePt }) => {
        const off = twins
          .filter((twin) => twin.text === text)
          .map((twin) => Math.max(Math.abs(xMm - bleedMm - twin.xMm), Math.abs(yMm - bleedMm - twin.yMm), Math.abs(sizePt - twin.sizePt)));
        return { page: index + 1, text, off: Math.min(...off) };
      });
    });
    expect(offMm.length).toBeGreaterThan(500);
    // A device pixel of the browser is a quarter of a millimetre.
    expect(offMm.filter(({ off }) => off > 0.27)).toEqual([]);
  });

  test('what touches the trim goes on to the edge', async () => {
    const bleedPx = (bleedMm / 25.4) * dpi;
    expect(Math.abs(bleedPx - Math.round(bleedPx))).toBeLessThan(1e-9);
    const edge = Math.round(bleedPx);
    for (const number of [1, 2, 3, 7, 8, 9]) {
      const cut = await opened.render(number, dpi);
      const [wide, high] = [cut.widthPx - 2 * edge, cut.heightPx - 2 * edge].map((size, index) =>
        Math.min(size, Math.round((sizeMm[index]! / 25.4) * dpi)),
      ) as [number, number];
      // The row of the page along each edge of the trim, and the row at the edge of the sheet beyond it.
      const rowOf = (x: number, y: number, width: number, height: number) =>
        [...cut.canvas.getContext('2d').getImageData(x, y, width, height).data].filter((_, index) => index % 4 === 0);
      const inked = (row: number[]) => row.filter((shade) => shade < 250).length;
      const pairs = [
        [rowOf(edge + 2, edge, wide - 4, 1), rowOf(edge + 2, 0, wide - 4, 1)],
        [rowOf(edge + 2, edge + high - 1, wide - 4, 1), rowOf(edge + 2, 2 * edge + high - 1, wide - 4, 1)],
        [rowOf(edge, edge + 2, 1, high - 4), rowOf(0, edge + 2, 1, high - 4)],
        [rowOf(edge + wide - 1, edge + 2, 1, high - 4), rowOf(2 * edge + wide - 1, edge + 2, 1, high - 4)],
      ];
      for (const [inside, outside] of pairs) expect(inked(outside!)).toBeGreaterThanOrEqual(inked(inside!));
    }
  });

  test('every page has its crop marks, black, outside the trim', async () => {
    const edge = Math.round((bleedMm / 25.4) * dpi);
    const picture = await opened.render(2, dpi);
    const shades = picture.canvas.getContext('2d').getImageData(0, 0, picture.widthPx, picture.heightPx).data;
    const darkest = (x: number, y: number, width: number, height: number): number => {
      let found = 255;
      for (let row = y; row < y + height; row += 1)
        for (let column = x; column < x + width; column += 1) found = Math.min(found, shades[4 * (row * picture.widthPx + column)]!);
      return found;
    };
    const half = Math.floor(edge / 2);
    const far = [picture.widthPx - edge, picture.heightPx - edge] as const;
    const corners = [
      [0, edge],
      [far[0] + half, edge],
      [0, far[1]],
      [far[0] + half, far[1]],
    ] as const;
    for (const [x, y] of corners) expect(darkest(x, y - 2, half, 4)).toBeLessThan(160);
    const uprights = [
      [edge, 0],
      [far[0], 0],
      [edge, far[1] + half],
      [far[0], far[1] + half],
    ] as const;
    for (const [x, y] of uprights) expect(darkest(x - 2, y, 4, half)).toBeLessThan(160);
  });
});

test('letters the browser would draw itself are told', async () => {
  const file = readArticle(article);
  const prepared = await prepareBuild(file, { extras: ['press'] }, () => {});
  if (!prepared) throw new Error(file.messages.join('\n'));
  const custom = `${prepared.look.custom}\n* { font-weight: 900 !important; font-synthesis: weight !important; }`;
  const pages = { bookPage: browser.newPage(), deckPage: browser.newPage() };
  const press = { ...prepared, look: { ...prepared.look, custom }, browser, ...pages, clock: () => {}, file, given: null };
  const settled = await settleWorkbook(prepared.article, press);
  await printBooks(prepared.article, settled, press, async (book) => void (await makePress(book, prepared.article, press)));
  expect(listMessages(file).filter(({ rule }) => rule === 'print/press-type3')).toHaveLength(1);
  await Promise.all(Object.values(pages).map(async (page) => (await page).close()));
});
