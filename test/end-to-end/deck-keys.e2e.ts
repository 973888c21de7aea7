import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { buildDeck, documentAt, ownArticle } from './room/build-deck.ts';
import { openRoom, type Room } from './room/open-room.ts';

const folders: string[] = [];
let room: Room;
let total: number;

beforeAll(async () => {
  const browser = await startBrowser();
  folders.push(await buildDeck(browser, ownArticle), await buildDeck(browser, documentAt('ivrit'), { deck: 'dark' }));
  await browser.close();
  room = await openRoom(join(folders[0]!, 'deck.html'), { isCalm: true });
  total = Number(await room.page.evaluate('Reveal.getTotalSlides()'));
});
afterAll(async () => {
  await room?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => room.go(1));

const press = (...keys: Parameters<Room['page']['keyboard']['press']>[0][]) =>
  keys.reduce((before, key) => before.then(() => room.page.keyboard.press(key)), Promise.resolve());
const isOpen = (id: string) => room.page.$eval(id, (dialog) => (dialog as HTMLDialogElement).open);
const focused = () => room.page.evaluate(() => document.activeElement?.closest('button')?.className ?? document.activeElement?.tagName);

test('a clicker and the keys turn the pages, Home and End go to the ends, a number and Enter to a slide', async () => {
  await press('PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n');
  expect(await room.slide()).toBe(6);
  await press('PageUp', 'ArrowLeft', 'ArrowUp', 'p');
  expect(await room.slide()).toBe(2);
  await press('End');
  expect(await room.slide()).toBe(total);
  await press('Home');
  expect(await room.slide()).toBe(1);
  await room.go(12);
  expect(await room.slide()).toBe(12);
});

test('D7 a reload keeps the slide', async () => {
  await room.go(9);
  await room.reload();
  expect(await room.slide()).toBe(9);
});

test('D9 H, ? and F1 open the keys, in a dialog that keeps the focus and gives it back; Esc closes it and no more', async () => {
  await press('t');
  const clock = (await room.page.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].findIndex((slide) => slide.querySelector('.clock')),
  )) as number;
  await room.go(clock + 1);
  await room.page.focus('section.present [data-clock="add"]');
  for (const key of ['h', '?', 'F1'] as const) {
    await press(key);
    expect(await isOpen('#help')).toBe(true);
    expect(await focused()).toBe('dialog-close');
    await press('Tab', 'Tab', 'Tab', 'Tab');
    const inside = await room.page.evaluate(
      () => document.activeElement === document.body || Boolean(document.activeElement?.closest('#help')),
    );
    expect(inside).toBe(true);
    await press('PageDown', 'Escape');
    expect([await isOpen('#help'), await isOpen('#overview'), await room.slide()]).toEqual([false, false, clock + 1]);
    expect(await room.page.evaluate(() => (document.activeElement as HTMLElement).dataset.clock)).toBe('add');
  }
  const headings = await room.page.$$eval('#help :is(h2, h3)', (all) => all.map(({ textContent }) => textContent));
  expect(headings).toEqual(['Keys', 'Moving', 'Notes', 'Countdown', 'Room']);
});

test('O and Esc show all slides; arrows and Enter or a click choose one', async () => {
  await press('o');
  expect(await room.page.$$eval('.overview-parts > ol > li', (all) => all.length)).toBe(total);
  // Every copy stands in its place, whole and no larger.
  const wrong = await room.page.$$eval('.overview-parts > ol > li', (all) =>
    all.flatMap((item, index) => {
      const [a, b] = [item, item.querySelector('.slides > section')!].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      const isThere = a.width > 150 && Math.abs(a.left - b.left) < 1 && Math.abs(a.width - b.width) < 1.5 && Math.abs(a.top - b.top) < 1;
      return isThere ? [] : [index + 1];
    }),
  );
  expect(wrong).toEqual([]);
  await press('ArrowRight', 'ArrowRight', 'Enter');
  expect([await room.slide(), await isOpen('#overview')]).toEqual([3, false]);
  await press('Escape');
  await room.page.click('.overview-parts > ol > li:nth-of-type(2) > button');
  expect(await room.slide()).toBe(2);
  // It begins at the slide on screen, however many buttons there are before it.
  await room.go(total - 2);
  await press('o', 'Enter');
  expect(await room.slide()).toBe(total - 2);
  await press('Escape', 'Escape');
  expect(await isOpen('#overview')).toBe(false);
  await expect.poll(() => room.page.$$eval('.overview-parts > ol > li', (all) => all.length)).toBe(0);
});

test('B and the full stop darken the screen, which says how it ends; a clicker wakes it and stays on the slide', async () => {
  for (const key of ['b', '.'] as const) {
    await press(key);
    const overlay = await room.page.$eval('.pause-overlay', (one) => [getComputedStyle(one).visibility, one.textContent]);
    expect(overlay).toEqual(['visible', 'The screen is dark. Press B to bring the slide back.']);
    await press('PageDown');
    expect([await room.page.evaluate('Reveal.isPaused()'), await room.slide()]).toEqual([false, 1]);
  }
});

test('D dark or light is remembered over a reload; ?dark opens it dark', async () => {
  const isDark = () => room.page.evaluate(() => document.documentElement.classList.contains('dark'));
  expect(await isDark()).toBe(false);
  await press('d');
  await room.reload();
  expect(await isDark()).toBe(true);
  await press('d');
  await room.load('?dark');
  expect(await isDark()).toBe(true);
  await room.load();
  expect(await isDark()).toBe(false);
});

test('a deck from right to left goes left with the left arrow, and begins dark where the setting says so', async () => {
  const hebrew = await openRoom(join(folders[1]!, 'deck.html'));
  try {
    expect(await hebrew.page.evaluate(() => [document.documentElement.dir, document.documentElement.className.includes('dark')])).toEqual([
      'rtl',
      true,
    ]);
    await hebrew.page.keyboard.press('ArrowLeft');
    await hebrew.page.keyboard.press('ArrowLeft');
    await hebrew.page.keyboard.press('ArrowRight');
    expect(await hebrew.slide()).toBe(2);
    await hebrew.page.keyboard.press('h');
    expect(await hebrew.page.$eval('#help', (help) => [(help as HTMLElement).dir, help.getAttribute('lang')])).toEqual(['ltr', 'en']);
    expect(hebrew.complaints).toEqual([]);
  } finally {
    await hebrew.close();
  }
});

test('no complaint, and nothing asked for', () => expect(room.complaints).toEqual([]));
