import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { buildDeck, documentAt } from './room/build-deck.ts';
import { openNotes, shows } from './room/open-notes.ts';
import { openRoom, pause } from './room/open-room.ts';

const folders: string[] = [];
beforeAll(async () => {
  const browser = await startBrowser();
  folders.push(await buildDeck(browser, documentAt('deutsch')), await buildDeck(browser, documentAt('ivrit')));
  await browser.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('the notes of a German deck are German throughout, and the copy to share has none', async () => {
  const german = await openRoom(join(folders[0]!, 'deck.html'));
  try {
    const page = await openNotes(german);
    await shows(page, 'position', /^Folie 1 von/);
    const words = await page.$$eval('body > :not(script)', (all) => all.map(({ textContent }) => textContent).join(' '));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    for (const word of ['Jetzt', 'Seit Beginn', 'Danach', 'Weiter', 'Tasten', 'Sagen']) expect(words).toContain(word);
    expect(words).not.toMatch(/\b(?:Upcoming|Notes|Next|Back|Say|Now)\b/);
    await german.page.goto(pathToFileURL(join(folders[0]!, 'deck-shared.html')).href);
    const pages = (await german.browser.pages()).length;
    await german.page.keyboard.press('s');
    await pause(300);
    expect((await german.browser.pages()).length).toBe(pages);
    await german.page.keyboard.press('h');
    expect(await german.page.$$eval('#help h3', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Blättern',
      'Countdown',
      'Raum',
    ]);
  } finally {
    await german.close();
  }
});

test('beside a deck from right to left the notes run as our words do, under the same headings', async () => {
  const hebrew = await openRoom(join(folders[1]!, 'deck.html'));
  try {
    await hebrew.go(9);
    const page = await openNotes(hebrew);
    await shows(page, 'position', 'Slide 9 of');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['en', 'ltr']);
    expect(await page.$eval('h1', (title) => getComputedStyle(title).direction)).toBe('rtl');
    const headings = await page.$$eval('.notes-page > p', (all) => all.map((note) => note.firstElementChild?.getAttribute('role') ?? null));
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter((role) => role !== 'heading')).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await shows(page, 'position', 'Slide 10 of');
  } finally {
    await hebrew.close();
  }
});
