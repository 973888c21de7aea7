import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { findViolations } from './checks/run-axe.ts';
import { buildDeck, ownArticle } from './room/build-deck.ts';
import { openRoom, pause, type Room } from './room/open-room.ts';

let folder: string;
let room: Room;
let total: number;

beforeAll(async () => {
  const browser = await startBrowser();
  folder = await buildDeck(browser, ownArticle);
  await browser.close();
  room = await openRoom(join(folder, 'deck.html'), { isCalm: true });
  total = Number(await room.page.evaluate('Reveal.getTotalSlides()'));
});
afterAll(async () => {
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => room.go(1));

const press = (...keys: Parameters<Room['page']['keyboard']['press']>[0][]) =>
  keys.reduce((before, key) => before.then(() => room.page.keyboard.press(key)), Promise.resolve());

test('D9 each change of slide is announced once: its title and where it is', async () => {
  await room.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[aria-live], [role="status"], [role="alert"]';
    const hear = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region && !region.closest('section:not(.present)')) said.push(region.textContent ?? '');
    };
    new MutationObserver((records) => records.forEach(hear)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await press('PageDown', 'PageDown');
  await pause(200);
  const titles = await room.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => slide.dataset.title),
  );
  expect(await room.page.evaluate('said')).toEqual([2, 3].map((number) => `${titles[number - 1]}. Slide ${number} of ${total}`));
});

test('D9 only the slide on screen takes the focus, and the focus is seen', async () => {
  const clocks = (await room.page.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].flatMap((slide, index) => (slide.querySelector('.clock') ? [index + 1] : [])),
  )) as number[];
  await room.go(clocks[0]!);
  const order: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await press('Tab');
    order.push(
      await room.page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        const name = (document.activeElement as HTMLElement).dataset.clock ?? 'none';
        return name === 'none' ? name : `${name} ${outlineStyle} ${Number.parseFloat(outlineWidth) >= 3}`;
      }),
    );
  }
  expect(order.slice(0, 3)).toEqual(['toggle solid true', 'add solid true', 'reset solid true']);
  expect(order[3]).toBe('none');
});

test('D9 with reduced motion nothing fades', async () => {
  const moving = await room.page.evaluate(() => [
    (globalThis as unknown as { Reveal: { getConfig(): { transition: string } } }).Reveal.getConfig().transition,
    ...[...document.querySelectorAll('.reveal, .reveal *')]
      .filter((one) => one.checkVisibility() && !['0s', ''].includes(getComputedStyle(one).transitionDuration))
      .map(({ className }) => className),
  ]);
  expect(moving).toEqual(['none']);
});

test.each(['?light', '?dark'])('D9 axe finds nothing in the keys, the overview and the dark screen, %s', async (query) => {
  await room.load(query);
  for (const [open, close] of [
    ['h', 'Escape'],
    ['o', 'Escape'],
    ['b', 'b'],
  ] as const) {
    await press(open);
    expect([open, ...(await findViolations(await room.page.createCDPSession()))]).toEqual([open]);
    await press(close);
  }
  await room.load();
});
