import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { findViolations } from './checks/run-axe.ts';
import { buildDeck, ownArticle } from './room/build-deck.ts';
import { openNotes, shown, shows } from './room/open-notes.ts';
import { openRoom, type Room } from './room/open-room.ts';

let folder: string;
let room: Room;
let notes: Page;

beforeAll(async () => {
  const browser = await startBrowser();
  folder = await buildDeck(browser, ownArticle);
  await browser.close();
  room = await openRoom(join(folder, 'deck.html'));
  notes = await openNotes(room);
});
afterAll(async () => {
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

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
  await shows(notes, 'position', 'Slide 1 of');
  expect([await shown(notes, 'title'), await shown(notes, 'next')]).toEqual([await titleOf(1), await titleOf(2)]);
  expect(await notes.$eval('.notes-page', (page) => page.textContent)).toContain('Press H for all keys.');
  expect(await room.page.$eval('main', (slides) => slides.textContent)).not.toContain('Press H for all keys.');
});

test('D7 in step both ways: pages turned on the slides show in the notes, and the other way round', async () => {
  await room.go(5);
  await shows(notes, 'position', 'Slide 5 of');
  await expect.poll(previews, { timeout: 5000 }).toEqual([5, 6]);
  await notes.bringToFront();
  await notes.keyboard.press('PageDown');
  await shows(notes, 'position', 'Slide 6 of');
  expect(await room.slide()).toBe(6);
  await notes.click('[data-act="previous"]');
  await shows(notes, 'position', 'Slide 5 of');
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
  await shows(notes, 'button', 'Start');
  const [, full] = await onSlides();
  expect(await shown(notes, 'digits')).toBe(full);
  await notes.click('[data-act="toggle"]');
  await shows(notes, 'button', 'Pause');
  expect((await onSlides())[0]).toBe('first');
  await notes.keyboard.press('+');
  await notes.keyboard.press('t');
  await shows(notes, 'button', 'Go on');
  expect(await shown(notes, 'digits')).toBe((await onSlides())[1]);
  expect(await shown(notes, 'cue')).toBe('A talks, B listens');
  // On another slide it says whose it is, for as long as it runs.
  await notes.keyboard.press('t');
  await notes.keyboard.press('Home');
  await shows(notes, 'clockSlide', `on slide ${number}`);
  await notes.click('[data-act="reset"]');
  await expect.poll(() => notes.$eval('.count', (count) => (count as HTMLElement).hidden), { timeout: 5000 }).toBe(true);
});

test('D7 pacing: the plan counts from the slide where it was begun', async () => {
  await room.go(3);
  await notes.click('[data-act="begin"]');
  await shows(notes, 'pace', /^on time$/);
  await shows(notes, 'left', /^\d+:\d\d$/);
  // Ten slides early, and then as if it had been begun twenty minutes ago.
  await room.go(13);
  await shows(notes, 'pace', /^\d+ min ahead$/);
  await room.later(-20 * 60);
  await notes.click('[data-act="begin"]');
  await shows(notes, 'pace', /^1\d min behind$/);
  await shows(notes, 'left', /^1\d:\d\d over$/);
  await room.later(20 * 60);
  await shows(notes, 'now', /^\d\d:\d\d$/);
});

test('dark, and the dark screen, show in the notes', async () => {
  await notes.keyboard.press('d');
  await expect.poll(() => notes.evaluate(() => document.documentElement.className)).toBe('dark');
  await room.page.keyboard.press('b');
  await shows(notes, 'black', 'The room sees a dark screen.');
  await notes.click('[data-act="black"]');
  await shows(notes, 'black', /^$/);
  await notes.keyboard.press('d');
});

test('axe finds nothing in the window with the notes, light and dark, nor in its keys', async () => {
  expect(await findViolations(await notes.createCDPSession())).toEqual([]);
  await notes.keyboard.press('h');
  expect(await findViolations(await notes.createCDPSession())).toEqual([]);
  await notes.keyboard.press('Escape');
  await notes.keyboard.press('d');
  await expect.poll(() => notes.evaluate(() => document.documentElement.className)).toBe('dark');
  expect(await findViolations(await notes.createCDPSession())).toEqual([]);
  await notes.keyboard.press('d');
});

test('D7 after a reload of the slides the window goes on', async () => {
  await room.go(4);
  await room.reload();
  await shows(notes, 'position', 'Slide 4 of');
  await notes.keyboard.press('PageDown');
  await shows(notes, 'position', 'Slide 5 of');
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

test('no complaint, and nothing asked for', () => expect(room.complaints).toEqual([]));
