import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startBrowser } from '../../source/index.ts';
import { themes } from '../../source/model/options.ts';
import { buildDeck, ownArticle } from './room/build-deck.ts';
import { openRoom } from './room/open-room.ts';
import { readContrast } from './room/read-contrast.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Lights on, and a projector from 2012: as if a third of white lay over the screen. */
const veil = 0.3;

test.each(themes)('in a room with the lights on every text of the theme %s is read, light and dark', async (theme) => {
  const folder = await buildDeck(browser, ownArticle, { theme, minutes: 180 });
  const room = await openRoom(join(folder, 'deck.html'));
  try {
    for (const query of ['?light', '?dark']) {
      await room.load(query);
      const texts = await room.page.evaluate(readContrast, veil);
      expect(texts.length).toBeGreaterThan(400);
      const weak = texts.filter(({ plain, washed }) => plain < 7 || washed < 3);
      expect(weak.map((one) => `${query} ${one.slide} “${one.text}” ${one.plain.toFixed(2)}, ${one.washed.toFixed(2)}`)).toEqual([]);
    }
  } finally {
    await room.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
