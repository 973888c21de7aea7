import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { readContrast } from './checks/read-contrast.ts';
import { findViolations, type Tab } from './checks/run-axe.ts';
import { buildDeck, ownArticle } from './room/build-deck.ts';
import { openRoom, type Room } from './room/open-room.ts';

let folder: string;
let room: Room;
let tab: Tab;
/** A slide whose countdown has two turns, and its seconds. */
let pair: { number: number; seconds: number };

beforeAll(async () => {
  const browser = await startBrowser();
  folder = await buildDeck(browser, ownArticle);
  await browser.close();
  room = await openRoom(join(folder, 'deck.html'), { isCalm: true });
  tab = await room.page.createCDPSession();
  pair = await room.page.evaluate(() => {
    const slides = [...document.querySelectorAll('.slides > section')];
    const index = slides.findIndex((slide) => slide.querySelector('.clock-pair[data-minutes]'));
    return { number: index + 1, seconds: 60 * Number(slides[index]!.querySelector<HTMLElement>('.clock')!.dataset.minutes) };
  });
});
afterAll(async () => {
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is wrong to axe, and what is hard to read, in the colours asked for. */
async function findFaults(dark: boolean): Promise<unknown[]> {
  await room.go(pair.number);
  await room.page.evaluate((on) => document.documentElement.classList.toggle('dark', on), dark);
  const violations = await findViolations(tab);
  // It leaves the deck light, and on the first slide.
  const { poor, count } = await readContrast(tab, dark, pair.number);
  return [...violations, ...poor, ...(count > 5 ? [] : [`only ${count} texts seen`])];
}

test.each([
  ['first', (seconds: number) => seconds / 4],
  ['swap', (seconds: number) => seconds / 2 + 1],
  ['swap', (seconds: number) => seconds / 2 + 12],
  ['second', (seconds: number) => seconds / 2 + 25],
  ['last', (seconds: number) => seconds - 30],
  ['done', (seconds: number) => seconds + 5],
])('D6, D9 the countdown in its phase “%s” is read from the back row, light and dark, and axe finds nothing', async (phase, when) => {
  await room.go(pair.number);
  await room.page.keyboard.press('r');
  await room.page.keyboard.press('t');
  await room.later(when(pair.seconds));
  const shown = () => room.page.$eval('section.present .clock', (one) => (one as HTMLElement).dataset.phase);
  expect(await shown()).toBe(phase);
  expect(await findFaults(false)).toEqual([]);
  expect(await findFaults(true)).toEqual([]);
  await room.go(pair.number);
  expect(await shown()).toBe(phase);
  expect(room.complaints).toEqual([]);
});
