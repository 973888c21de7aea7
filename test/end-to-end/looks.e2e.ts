import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInPage } from '../../source/print/print-pdf.ts';
import { type OpenedPdf, openForDrawing } from '../print/render-pages.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { expectLook } from './compare-look.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';

/* The look of pages and slides, drawn small: a rule of CSS that moves something shows here. `npm run test:update` draws them anew. */
const activities = [
  'cover',
  'how-to-use',
  'contents',
  'map',
  'agreement',
  'reading',
  'noticing',
  'compare',
  'loop',
  'reason',
  'words',
  'check-in',
];
/** The first slide of each layout. */
const layouts = ['title', 'divider', 'signs', 'activity', 'loop', 'script', 'debrief', 'promises'];
const dark = ['divider', 'activity'];
const dpi = 50;

let built: Built;
let deck: OpenDeck;
const pdfs = new Map<string, OpenedPdf>();
beforeAll(async () => {
  built = await buildOnce(realArticles[0]!);
  for (const name of ['workbook.pdf', 'run-sheet.pdf']) pdfs.set(name, await openForDrawing(built.bytes(name)));
  deck = await openDeck(join(built.folder, 'deck.html'));
  await runInPage(deck.page, () => document.fonts.ready.then(() => {}));
});
afterAll(async () => {
  for (const pdf of pdfs.values()) await pdf.close();
  await deck?.close();
});

describe('pages look as they did', () => {
  test.each(activities)('%s', async (activity) => {
    const { sheets } = built.outline.workbook;
    const { page } = sheets.find(({ id }) => id.endsWith(`-${activity}`)) ?? sheets.find((sheet) => sheet.activity === activity) ?? {};
    expect(page, `the book has a page for ${activity}`).toBeDefined();
    expectLook(activity, (await pdfs.get('workbook.pdf')!.render(page!, dpi)).png());
  });
  test.each([1, 2])('page %i of the run sheet', async (page) => {
    expectLook(`run-sheet-${page}`, (await pdfs.get('run-sheet.pdf')!.render(page, dpi)).png());
  });
});

describe('slides look as they did', () => {
  const slides = [...layouts.map((layout) => [layout, false] as const), ...dark.map((layout) => [layout, true] as const)];
  test.each(slides)('%s, dark: %s', async (layout, isDark) => {
    const number = built.outline.deck?.find((slide) => slide.layout === layout)?.number;
    expect(number, `the deck has a slide for ${layout}`).toBeDefined();
    await deck.goTo(number!, isDark);
    const clip = { x: 0, y: 0, width: 1280, height: 720, scale: 0.5 };
    const { data } = await deck.page.send('Page.captureScreenshot', { format: 'png', clip });
    expectLook(`slide-${layout}${isDark ? '-dark' : ''}`, Buffer.from(data, 'base64'));
  });
});
