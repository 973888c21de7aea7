import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveBrowser } from '../../source/print/browser.ts';
import { lettersOf, textOfHtml } from '../documents/visible-text.ts';
import { onEveryPage } from '../print/on-every-page.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';

/** How somebody prints: the address, the paper of the printer, and whether the deck had been used before. */
const ways = [
  { name: 'Ctrl+P from the screen, in the middle of the deck', query: '', first: 6 },
  { name: 'Ctrl+P from dark slides', query: '?dark', first: 2 },
  { name: 'Ctrl+P on A4 in landscape', query: '', first: 0, paper: { format: 'a4', landscape: true, preferCSSPageSize: false } as const },
  { name: '?print-pdf', query: '?print-pdf', first: 0 },
];

describe('D8 the deck printed by the browser itself, from its file', () => {
  let browser: Browser;
  let built: Built;
  beforeAll(async () => {
    built = await buildOnce(realArticles[0]!);
    const { executablePath, environment } = await resolveBrowser(null);
    browser = await puppeteer.launch({
      executablePath,
      env: { ...process.env, ...environment },
      // No address resolves: there is no network.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
  });
  afterAll(() => browser?.close());

  /** Every page of what is printed, its words and its size. */
  async function print(fileName: string, { query, first = 0, paper = {} }: { query: string; first?: number; paper?: object }) {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1280, height: 720 });
      await page.goto(`${pathToFileURL(join(built.folder, fileName)).href}${query}`);
      await page.waitForSelector('.reveal.ready');
      await page.waitForFunction(
        (isPrint) => !isPrint || document.querySelectorAll('.pdf-page').length > 0,
        {},
        query.includes('print-pdf'),
      );
      if (first > 0)
        await page.evaluate((index) => (globalThis as unknown as { Reveal: { slide(to: number): void } }).Reveal.slide(index), first);
      const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true, ...paper });
      const isDark = await page.evaluate(() => document.documentElement.classList.contains('dark'));
      const pages = await onEveryPage(pdf, async (one) => {
        const { items } = await one.getTextContent();
        return { text: items.map((item) => ('str' in item ? item.str : '')).join(' '), box: one.view };
      });
      return { pages, isDark };
    } finally {
      await page.close();
    }
  }

  test.each(ways)('$name: one slide a page, in order, minutes instead of clocks', async (way) => {
    const { pages, isDark } = await print('deck.html', way);
    const deck = built.outline.deck!;
    expect(pages).toHaveLength(deck.length);
    const wrong = deck.filter(({ number, title }) => !lettersOf(pages[number - 1]!.text).includes(lettersOf(title)));
    expect(wrong.map(({ number, title }) => `${number} ${title}`)).toEqual([]);
    if (!way.paper) expect(pages.map(({ box }) => box)).toEqual(pages.map(() => [0, 0, 960, 540]));
    const html = Buffer.from(built.bytes('deck.html')).toString('utf8');
    for (const [, id, minutes] of html.matchAll(/<section id="([^"]*)"(?:(?!<\/section>)[\s\S])*?data-minutes="(\d+)"/g)) {
      const { text } = pages[deck.find((slide) => slide.id === id)!.number - 1]!;
      expect(text).toContain(`${minutes} min`);
      expect(text).not.toMatch(/\bStart\b|\bReset\b|\b\d:00\b/);
    }
    // The notes are nobody's to print with the slides, and the screen is as it was.
    expect(pages.filter(({ text }) => text.includes('Watch for')).length).toBe(0);
    expect(isDark).toBe(way.query === '?dark');
  });

  test('the copy to give away prints as well', async () => {
    const { pages } = await print('deck-shared.html', { query: '' });
    expect(pages).toHaveLength(built.outline.deck!.length);
  });

  test.each(['', '=true'])('?print-pdf&showNotes%s: the notes of each slide after it, whole', async (value) => {
    const { pages } = await print('deck.html', { query: `?print-pdf&showNotes${value}` });
    const deck = built.outline.deck!;
    const all = lettersOf(pages.map(({ text }) => text).join(' '));
    const html = Buffer.from(built.bytes('deck.html')).toString('utf8');
    const notes = [...html.matchAll(/<aside class="notes">([\s\S]*?)<\/aside>/g)].map(([, inside = '']) =>
      inside
        .replace(/<p class="note-hint">.*?<\/p>/, '')
        .split(/<\/(?:p|li)>/)
        .map((one) => lettersOf(textOfHtml(one))),
    );
    expect(notes).toHaveLength(deck.length);
    expect(notes.flat().filter((one) => !all.includes(one.replace(/^\d+/, '')))).toEqual([]);
    // One page each, a second where the notes are long, and none that is empty.
    expect(pages.length).toBeGreaterThanOrEqual(2 * deck.length);
    expect(pages.length).toBeLessThan(2.2 * deck.length);
    expect(pages.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
