import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { buildDeck, documentAt, ownArticle } from './room/build-deck.ts';
import { findViolations } from './room/find-violations.ts';
import { openRoom, pause, type Room, watch } from './room/open-room.ts';

const folders: string[] = [];
let room: Room;
let notes: Page;

beforeAll(async () => {
  const browser = await startBrowser();
  folders.push(
    await buildDeck(browser, ownArticle),
    await buildDeck(browser, documentAt('deutsch')),
    await buildDeck(browser, documentAt('ivrit')),
  );
  await browser.close();
  room = await openRoom(join(folders[0]!, 'deck.html'));
  notes = await openNotes(room);
});
afterAll(async () => {
  await room?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function openNotes({ page, browser, complaints }: Room): Promise<Page> {
  const opened = new Promise<Page | null>((resolve) => browser.once('targetcreated', (target) => resolve(target.page())));
  await page.keyboard.press('s');
  const found = await opened;
  if (!found) throw new Error('No window was opened');
  watch(found, page.url().replace(/[#?].*$/, ''), complaints);
  await found.waitForFunction(() => document.querySelector('[data-show="position"]')?.textContent !== '');
  return found;
}

const shown = (name: string, page = notes) => page.$eval(`[data-show="${name}"]`, (spot) => spot.textContent);
/** Wait until the window shows it; says what it showed instead. */
async function shows(name: string, expected: string | RegExp, page = notes): Promise<void> {
  await expect.poll(() => shown(name, page), { timeout: 5000 }).toMatch(expected);
}
const previews = () =>
  Promise.all(
    notes
      .frames()
      .filter((frame) => frame !== notes.mainFrame())
      .map((frame) => frame.evaluate('Reveal.getIndices().h + 1') as Promise<number>),
  );
const titleOf = (number: number) =>
  room.page.evaluate((index) => document.querySelectorAll<HTMLElement>('.slides > section')[index]!.dataset.title!, number - 1);

test('D7 S opens the notes from a file, with the slide, the next one and the hint for the keys', async () => {
  expect(room.page.url()).toMatch(/^file:/);
  await shows('position', 'Slide 1 of');
  expect([await shown('title'), await shown('next')]).toEqual([await titleOf(1), await titleOf(2)]);
  expect(await notes.$eval('.notes-page', (page) => page.textContent)).toContain('Press H for all keys.');
  expect(await room.page.$eval('main', (slides) => slides.textContent)).not.toContain('Press H for all keys.');
});

test('D7 in step both ways: pages turned on the slides show in the notes, and the other way round', async () => {
  await room.go(5);
  await shows('position', 'Slide 5 of');
  await expect.poll(previews, { timeout: 5000 }).toEqual([5, 6]);
  await notes.bringToFront();
  await notes.keyboard.press('PageDown');
  await shows('position', 'Slide 6 of');
  expect(await room.slide()).toBe(6);
  await notes.click('[data-act="previous"]');
  await shows('position', 'Slide 5 of');
  expect(await room.slide()).toBe(5);
  await expect.poll(previews, { timeout: 5000 }).toEqual([5, 6]);
});

test('D7 the notes stand under headings, large, in the order of the anatomy', async () => {
  const page = await notes.$eval('.notes-page', (element) => ({
    fontPx: Number.parseFloat(getComputedStyle(element).fontSize),
    headings: [...element.querySelectorAll('[role="heading"]')].map(({ textContent }) => textContent),
  }));
  expect(page.fontPx).toBeGreaterThanOrEqual(20);
  expect(page.headings.slice(0, 3)).toEqual(['Time and mode', 'Aim', 'Say']);
  await notes.click('[data-size="1"]');
  expect(await notes.$eval('.notes-page', (element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(page.fontPx);
});

test('D7 the countdown of the slides is mirrored and worked from the notes, by key and by click', async () => {
  const number = await room.page.evaluate(
    () => 1 + [...document.querySelectorAll('.slides > section')].findIndex((slide) => slide.querySelector('.clock-pair')),
  );
  await room.go(number);
  const onSlides = () =>
    room.page.$eval('section.present .clock', (clock) => [
      (clock as HTMLElement).dataset.phase,
      clock.querySelector('.clock-time')!.textContent,
    ]);
  await shows('button', 'Start');
  const [, full] = await onSlides();
  expect(await shown('digits')).toBe(full);
  await notes.click('[data-act="toggle"]');
  await shows('button', 'Pause');
  expect((await onSlides())[0]).toBe('first');
  await notes.keyboard.press('+');
  await notes.keyboard.press('t');
  await shows('button', 'Go on');
  expect(await shown('digits')).toBe((await onSlides())[1]);
  expect(await shown('cue')).toBe('A talks, B listens');
  // On another slide it says whose it is, for as long as it runs.
  await notes.keyboard.press('t');
  await notes.keyboard.press('Home');
  await shows('clockSlide', `on slide ${number}`);
  await notes.click('[data-act="reset"]');
  await expect.poll(() => notes.$eval('.count', (count) => (count as HTMLElement).hidden), { timeout: 5000 }).toBe(true);
});

test('D7 pacing: the plan counts from the slide where it was begun', async () => {
  await room.go(3);
  await notes.click('[data-act="begin"]');
  await shows('pace', /^on time$/);
  await shows('left', /^\d+:\d\d$/);
  // Ten slides early, and then as if it had been begun twenty minutes ago.
  await room.go(13);
  await shows('pace', /^\d+ min ahead$/);
  await room.later(-20 * 60);
  await notes.click('[data-act="begin"]');
  await shows('pace', /^1\d min behind$/);
  await shows('left', /^1\d:\d\d over$/);
  await room.later(20 * 60);
  await shows('now', /^\d\d:\d\d$/);
});

test('dark, and the dark screen, show in the notes', async () => {
  await notes.keyboard.press('d');
  await expect.poll(() => notes.evaluate(() => document.documentElement.className)).toBe('dark');
  await room.page.keyboard.press('b');
  await shows('black', 'The room sees a dark screen.');
  await notes.click('[data-act="black"]');
  await shows('black', /^$/);
  await notes.keyboard.press('d');
});

test('axe finds nothing in the window with the notes, light and dark, nor in its keys', async () => {
  expect(await findViolations(notes)).toEqual([]);
  await notes.keyboard.press('h');
  expect(await findViolations(notes)).toEqual([]);
  await notes.keyboard.press('Escape');
  await notes.keyboard.press('d');
  await expect.poll(() => notes.evaluate(() => document.documentElement.className)).toBe('dark');
  expect(await findViolations(notes)).toEqual([]);
  await notes.keyboard.press('d');
});

test('D7 after a reload of the slides the window goes on', async () => {
  await room.go(4);
  await room.reload();
  await shows('position', 'Slide 4 of');
  await notes.keyboard.press('PageDown');
  await shows('position', 'Slide 5 of');
  expect(await room.slide()).toBe(5);
  await notes.keyboard.press('h');
  expect(await notes.$eval('#help', (help) => (help as HTMLDialogElement).open)).toBe(true);
  await notes.keyboard.press('Escape');
  expect(await room.page.$eval('#help', (help) => (help as HTMLDialogElement).open)).toBe(false);
});

test('D7 a blocked window says so in words, and what to do', async () => {
  await notes.close();
  await room.page.evaluate(() => Object.assign(window, { open: () => null }));
  await room.page.keyboard.press('s');
  expect(await room.page.$eval('#notice', ({ role, textContent }) => `${role}: ${textContent}`)).toMatch(
    /^alert: The browser blocked .* press S again/,
  );
});

test('the notes of a German deck are German throughout, and the copy to share has none', async () => {
  const german = await openRoom(join(folders[1]!, 'deck.html'));
  try {
    const page = await openNotes(german);
    await shows('position', /^Folie 1 von/, page);
    const words = await page.$$eval('body > :not(script)', (all) => all.map(({ textContent }) => textContent).join(' '));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    for (const word of ['Jetzt', 'Seit Beginn', 'Danach', 'Weiter', 'Tasten', 'Sagen']) expect(words).toContain(word);
    expect(words).not.toMatch(/\b(?:Upcoming|Notes|Next|Back|Say|Now)\b/);
    await german.page.goto(pathToFileURL(join(folders[1]!, 'deck-shared.html')).href);
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
  const hebrew = await openRoom(join(folders[2]!, 'deck.html'));
  try {
    await hebrew.go(9);
    const page = await openNotes(hebrew);
    await shows('position', 'Slide 9 of', page);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['en', 'ltr']);
    expect(await page.$eval('h1', (title) => getComputedStyle(title).direction)).toBe('rtl');
    const headings = await page.$$eval('.notes-page > p', (all) => all.map((note) => note.firstElementChild?.getAttribute('role') ?? null));
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter((role) => role !== 'heading')).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await shows('position', 'Slide 10 of', page);
  } finally {
    await hebrew.close();
  }
});

test('no complaint, and nothing asked for', () => expect(room.complaints).toEqual([]));
