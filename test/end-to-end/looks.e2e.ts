import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedPdf, openForDrawing } from '../print/render-pages.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';

/** The look of twelve pages, drawn small: a rule of CSS that moves something shows here. `npm run test:update` draws them anew. */
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
const dpi = 50;
/** Points that may differ, of all: other versions of the drawing library smooth edges in another way. */
const mostDifferent = 0.002;

const folder = fileURLToPath(new URL('looks/', import.meta.url));
const actual = fileURLToPath(new URL('actual/looks/', import.meta.url));

let built: Built;
let pdf: OpenedPdf;
beforeAll(async () => {
  built = await buildOnce(realArticles[0]!);
  pdf = await openForDrawing(built.bytes('workbook.pdf'));
});
afterAll(() => pdf?.close());

describe('pages look as they did', () => {
  test.each(activities)('%s', async (activity) => {
    const { sheets } = built.outline.workbook;
    const { page } = sheets.find(({ id }) => id.endsWith(`-${activity}`)) ?? sheets.find((sheet) => sheet.activity === activity) ?? {};
    expect(page, `the book has a page for ${activity}`).toBeDefined();
    const bytes = (await pdf.render(page!, dpi)).png();
    const path = `${folder}${activity}.png`;
    const isUpdate = (expect.getState().snapshotState as unknown as { _updateSnapshot: string })._updateSnapshot === 'all';
    if (isUpdate || (!existsSync(path) && !process.env.CI)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, bytes);
    }
    const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(bytes)];
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const difference = new PNG({ width: now.width, height: now.height });
    const count = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 });
    if (count > mostDifferent * now.width * now.height) {
      mkdirSync(actual, { recursive: true });
      writeFileSync(`${actual}${activity}.png`, bytes);
      writeFileSync(`${actual}${activity}-difference.png`, PNG.sync.write(difference));
    }
    expect(count / (now.width * now.height), `see ${activity} in test/end-to-end/actual/looks`).toBeLessThanOrEqual(mostDifferent);
  });
});
