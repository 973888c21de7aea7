import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../source/index.ts';
import { buildDeck, ownArticle } from './room/build-deck.ts';
import { openRoom, pause, type Room } from './room/open-room.ts';

let folder: string;
let room: Room;
/** A slide whose countdown has two turns, and its minutes. */
let pair: { number: number; minutes: number };

beforeAll(async () => {
  const browser = await startBrowser();
  folder = await buildDeck(browser, ownArticle);
  await browser.close();
  room = await openRoom(join(folder, 'deck.html'));
  pair = await room.page.evaluate(() => {
    const slides = [...document.querySelectorAll('.slides > section')];
    const index = slides.findIndex((slide) => slide.querySelector('.clock-pair[data-minutes]'));
    return { number: index + 1, minutes: Number(slides[index]!.querySelector<HTMLElement>('.clock')!.dataset.minutes) };
  });
});
afterAll(async () => {
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = () =>
  room.page.evaluate(() => {
    const clock = document.querySelector<HTMLElement>('section.present .clock')!;
    const text = (selector: string) => clock.querySelector(selector)!.textContent;
    return {
      phase: clock.dataset.phase,
      time: text('.clock-time'),
      cue: text('.clock-cue'),
      button: text('[data-clock="toggle"] span'),
    };
  });
const click = (name: string) => room.page.click(`section.present [data-clock="${name}"]`);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const tones = () => room.page.evaluate('[...tones].sort((a, b) => a - b)') as Promise<number[]>;

/** Begin with a countdown as it was built. */
async function afresh(): Promise<void> {
  await room.go(pair.number);
  await room.page.keyboard.press('r');
}

test('D6 a countdown starts only by hand, by key and by click, and pauses', async () => {
  await afresh();
  const full = pair.minutes * 60;
  await room.later(30);
  expect(await shown()).toMatchObject({ phase: 'ready', time: clock(full), button: 'Start' });
  await room.page.keyboard.press('t');
  await room.later(10);
  expect(await shown()).toMatchObject({ phase: 'first', time: clock(full - 10), button: 'Pause' });
  await click('toggle');
  await room.later(50);
  expect(await shown()).toMatchObject({ time: clock(full - 10), button: 'Go on' });
  // Enter presses the button that has the focus and does not turn the page.
  await room.page.focus('section.present [data-clock="toggle"]');
  await room.page.keyboard.press('Enter');
  await room.later(5);
  expect(await shown()).toMatchObject({ time: clock(full - 15), button: 'Pause' });
  await click('reset');
  expect(await shown()).toMatchObject({ phase: 'ready', time: clock(full) });
  expect(await room.slide()).toBe(pair.number);
});

test('D6 half-time says swap in place of the digits, then in words; the last minute and the end say so', async () => {
  await afresh();
  await room.page.keyboard.press('t');
  await room.later(pair.minutes * 30);
  expect(await shown()).toMatchObject({ phase: 'swap', time: 'Swap', cue: 'Swap: B talks, A listens' });
  await room.later(11);
  expect(await shown()).toMatchObject({ phase: 'swap', time: clock(pair.minutes * 30 - 11), cue: 'Swap: B talks, A listens' });
  await room.later(pair.minutes * 30 - 11 - 59);
  expect(await shown()).toMatchObject({ phase: 'last', cue: 'Last minute' });
  await room.later(60);
  expect(await shown()).toMatchObject({ phase: 'done', time: '0:00', cue: 'Time. Thank each other.' });
  // One minute more goes on at once, and it is the second speaker's.
  await room.page.keyboard.press('+');
  await room.later(10);
  expect(await shown()).toMatchObject({ phase: 'last', time: '0:50', button: 'Pause' });
});

test.each([
  ['a German keyboard', { key: '+', code: 'BracketRight', keyCode: 187 }],
  ['a French keyboard, with Shift', { key: '+', code: 'Equal', shiftKey: true, keyCode: 187 }],
  ['an American keyboard, with Shift', { key: '+', code: 'Equal', shiftKey: true, keyCode: 187 }],
  ['the key alone where plus needs Shift', { key: '=', code: 'Equal', keyCode: 187 }],
  ['a Spanish keyboard', { key: '+', code: 'BracketRight', keyCode: 187 }],
  ['the number pad', { key: '+', code: 'NumpadAdd', keyCode: 107 }],
])('D6 plus on %s adds one minute, once', async (_name, init) => {
  await afresh();
  await room.page.evaluate((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true })), init);
  expect(await shown()).toMatchObject({ time: clock(pair.minutes * 60 + 60) });
  await click('add');
  expect(await shown()).toMatchObject({ time: clock(pair.minutes * 60 + 120) });
});

test('letters count where they are printed; without Latin letters their place counts', async () => {
  await afresh();
  const press = (key: object) =>
    room.page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })), key);
  await press({ key: 'е', code: 'KeyT' });
  expect((await shown()).button).toBe('Pause');
  await press({ key: 'k', code: 'KeyT' });
  expect((await shown()).button).toBe('Pause');
  await press({ key: 't', code: 'KeyK' });
  expect((await shown()).button).toBe('Go on');
  await press({ key: 't', code: 'KeyT', ctrlKey: true });
  expect((await shown()).button).toBe('Go on');
});

test('D6 it goes on while another slide is shown, and over a reload', async () => {
  await afresh();
  await room.page.keyboard.press('t');
  await room.go(2);
  await room.later(20);
  await room.go(pair.number);
  expect(await shown()).toMatchObject({ time: clock(pair.minutes * 60 - 20) });
  await room.reload();
  expect(await room.slide()).toBe(pair.number);
  await room.later(5);
  const { time, button } = await shown();
  expect({ time, button }).toEqual({
    time: clock(pair.minutes * 60 - 25 - (time === clock(pair.minutes * 60 - 26) ? 1 : 0)),
    button: 'Pause',
  });
});

test('the chime is off at first; on, it is set for the swap and the end, follows pause and plus, and is remembered', async () => {
  await afresh();
  await room.page.keyboard.press('t');
  expect(await tones()).toEqual([]);
  await room.page.keyboard.press('r');
  await room.page.keyboard.press('h');
  await room.page.click('#help [role="switch"]');
  expect(await room.page.$eval('#help [role="switch"]', (one) => one.getAttribute('aria-checked'))).toBe('true');
  await room.page.keyboard.press('Escape');
  await room.page.evaluate('tones.length = 0'); // what it sounded like
  await room.page.keyboard.press('t');
  const near = (seconds: number[]) => seconds.map((one) => expect.closeTo(one, 0));
  const half = pair.minutes * 30;
  expect(await tones()).toEqual(near([half, half + 0.45, 2 * half, 2 * half + 0.45]));
  await room.page.keyboard.press('+');
  expect(await tones()).toEqual(near([half + 60, half + 60.45, 2 * half + 60, 2 * half + 60.45]));
  await room.page.keyboard.press('t');
  expect(await tones()).toEqual([]);
  await room.page.keyboard.press('t');
  await room.reload();
  await room.page.keyboard.press('Shift');
  expect(await tones()).toHaveLength(4);
  await room.page.keyboard.press('c');
  expect(await tones()).toEqual([]);
  expect(await room.page.$eval('#notice', (one) => one.textContent)).toMatch(/off$/);
});

test('D6 the break shows the time to be back, true from the moment it starts', async () => {
  const index = await room.page.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].findIndex((slide) => slide.querySelector('[data-planned]')),
  );
  expect(index).toBeGreaterThan(0);
  await room.go(index + 1);
  const back = () => room.page.$eval('section.present [data-planned]', (one) => one.textContent);
  const planned = await back();
  await room.page.keyboard.press('t');
  await pause(300);
  const minutes = await room.page.$eval('section.present .clock', (one) => Number((one as HTMLElement).dataset.minutes));
  const expected = await room.page.evaluate((more) => new Date(Date.now() + more * 60_000).toTimeString().slice(0, 5), minutes);
  expect(await back()).toBe(expected);
  await room.page.keyboard.press('r');
  expect(await back()).toBe(planned);
});

test('no complaint, and nothing asked for', () => expect(room.complaints).toEqual([]));
