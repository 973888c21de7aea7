import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import { withDescendants } from '../../source/model/article.ts';
import type { PaperName } from '../../source/model/geometry.ts';
import { type PrintedPage, readPages } from './read-pages.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const long = 'test/end-to-end/cards/long-words.md';
const cases = [
  { path: 'articles/when-one-of-you-goes-quiet.md', paper: 'a4', largePrint: false, least: 10 },
  { path: long, paper: 'letter', largePrint: false, least: 10 },
  { path: long, paper: 'a4', largePrint: true, least: 18 },
] as const satisfies { paper: PaperName; [more: string]: unknown }[];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function build(path: string, paper: PaperName, largePrint = false) {
  const file = readArticle(at(path));
  const result = await buildArticle(file, { browser, only: ['workbook'], overrides: { paper, largePrint, extras: ['cards'] } });
  if (!result) throw new Error(file.messages.join('\n'));
  const cards = result.artefacts.find(({ fileName }) => fileName === 'workbook-cards.pdf')?.bytes ?? null;
  return { result, cards, rules: listMessages(file).map(({ rule }) => rule) };
}

const letters = (text: string): string => text.replace(/\s+/g, '');

describe.each(cases)('the cards of $path on $paper, large print $largePrint', ({ path, paper, largePrint, least }) => {
  let built: Awaited<ReturnType<typeof build>>;
  let sheets: PrintedPage[];
  beforeAll(async () => {
    built = await build(path, paper, largePrint);
    sheets = await readPages(built.cards!);
  });

  test('hold every script and question of the article, verbatim', () => {
    const printed = letters(sheets.flatMap(({ items }) => items.filter(({ sizePt }) => sizePt >= 10).map(({ text }) => text)).join(''));
    const sections = built.result.article.sections.flatMap(withDescendants).filter(({ role }) => role !== 'red-flag' && role !== 'decide');
    const scripts = sections.flatMap((section) => section.scripts);
    expect(scripts.length).toBeGreaterThan(2);
    for (const { text } of scripts) {
      // Parted at a sentence, the heading stands between two pieces.
      const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => letters(segment));
      for (const sentence of sentences) expect(printed).toContain(sentence);
    }
  });

  test('are never set too small, and stay on their paper', () => {
    const [width, height] = paper === 'a4' ? [210, 297] : [215.9, 279.4];
    const scripts = built.result.article.sections.flatMap(withDescendants).flatMap((section) => section.scripts);
    const said = letters(scripts.map(({ text }) => text).join(''));
    for (const { widthMm, heightMm, items } of sheets) {
      expect([widthMm, heightMm]).toEqual([expect.closeTo(width, 2), expect.closeTo(height, 2)]);
      for (const { text, sizePt } of items) {
        expect(sizePt).toBeGreaterThanOrEqual(7.9);
        if (text.length > 12 && said.includes(letters(text))) expect(sizePt).toBeGreaterThanOrEqual(least - 0.1);
      }
    }
    expect(built.rules).not.toContain('print/overflow');
  });

  test('are tagged and say what they are', async () => {
    const task = getDocument({ data: new Uint8Array(built.cards!), verbosity: 0 });
    const pdf = await task.promise;
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toMatch(/"H1".*"H2".*"BlockQuote"/s);
    expect(((await pdf.getMetadata()).info as { Title?: string }).Title).toContain('Words to say, on cards');
    await task.destroy();
  });
});

test('a long text stands on several cards that say so', async () => {
  const { cards } = await build(long, 'a4', true);
  const words = (await readPages(cards!)).flatMap(({ items }) => items.map(({ text }) => text));
  const parts = words.filter((text) => /^\d of \d$/.test(text.trim()));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map((part) => part.trim())).toEqual(parts.map((_, index) => `${index + 1} of ${parts.length}`));
});

test('words for danger are kept back and told, and the same words are one card', async () => {
  const { cards, rules } = await build(long, 'a4');
  expect(rules).toContain('compose/cards-kept-back');
  const words = letters((await readPages(cards!)).flatMap(({ items }) => items.map(({ text }) => text)).join(''));
  expect(words).not.toContain('sleepatyourplace');
  expect(words.split('tomorrowmorning')).toHaveLength(2);
});

test('an article without words to say gives no file and says so', async () => {
  const { cards, rules } = await build('test/documents/only-lists.md', 'a4');
  expect(cards).toBeNull();
  expect(rules).toContain('compose/no-cards');
});
