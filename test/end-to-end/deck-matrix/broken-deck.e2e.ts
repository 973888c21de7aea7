import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, buildArticle, readArticle, startBrowser } from '../../../source/index.ts';
import { runInPage } from '../../../source/print/print-pdf.ts';
import { readContrast } from '../checks/read-contrast.ts';
import { runAxe } from '../checks/run-axe.ts';
import { findCollisions, findOutside } from '../checks/slide-fit.ts';
import { findCrowded, findSmall } from '../checks/slide-words.ts';
import { type OpenDeck, openDeck } from '../open-deck.ts';

/* The checks of the matrix see what they are for: a deck is broken in its tab, one thing at a time. */
describe('a broken deck', () => {
  let browser: Browser;
  let deck: OpenDeck;
  let folder: string;
  beforeAll(async () => {
    browser = await startBrowser();
    const source = readArticle(fileURLToPath(new URL('../../documents/poem.md', import.meta.url)));
    const built = await buildArticle(source, { browser, only: ['deck'], overrides: { minutes: 60 } });
    folder = mkdtempSync(join(tmpdir(), 'couplet-broken-'));
    const path = join(folder, 'deck.html');
    writeFileSync(path, built!.artefacts.find(({ fileName }) => fileName === 'deck.html')!.bytes);
    deck = await openDeck(path, browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Put something on the slide of the agreement, look, and take it away. */
  const withBroken = async <Found>(html: string, look: () => Promise<Found>): Promise<Found> => {
    await runInPage(
      deck.page,
      (added: string) =>
        document.querySelector('.layout-agreement .frame')!.insertAdjacentHTML('beforeend', `<div class="broken">${added}</div>`),
      html,
    );
    const found = await look();
    await runInPage(deck.page, () => document.querySelector('.broken')!.remove());
    return found;
  };
  const show = () => deck.show(1280, 720);

  test('text that leaves the slide, covers the footer, stands on text, is small, or is too much is found', async () => {
    const at = (place: string, words: string) => `<p style="position: absolute; ${place}">${words}</p>`;
    expect(findOutside(await show())).toEqual([]);
    expect(findOutside(await withBroken(at('left: 1200px; top: 300px; white-space: nowrap', 'Words that go on'), show))).toHaveLength(1);
    expect(findOutside(await withBroken(at('left: 80px; top: 640px', 'Low'), show))).toHaveLength(1);
    expect(
      findOutside(await withBroken('<svg style="position: absolute; top: 600px; width: 90px; height: 90px"></svg>', show)),
    ).toHaveLength(1);
    expect(
      findOutside(
        await withBroken(at('left: 80px; top: 20px; width: 90px; overflow: hidden; white-space: nowrap', 'All of this is cut off'), show),
      ),
    ).toHaveLength(1);
    expect(
      (await withBroken(at('left: 90px; top: 70px; font-size: 40px', 'On the title'), show).then(findCollisions)).length,
    ).toBeGreaterThan(0);
    expect(await withBroken(at('left: 80px; top: 590px; font-size: 27px', 'Small'), show).then(findSmall)).toHaveLength(1);
    expect(await withBroken(at('left: 80px; top: 590px', 'word '.repeat(30)), show).then(findCrowded)).toHaveLength(1);
  });

  test('axe sees a button without a name, a small one, and pale words', async () => {
    const html =
      '<button style="width: 9px; height: 9px; padding: 0"></button><button style="width: 9px; height: 9px; padding: 0"></button>';
    const rules = (
      await withBroken(`${html}<p style="position: absolute; left: 900px; top: 20px; color: #bbb">Pale</p>`, () => runAxe(deck.page))
    ).violations.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'target-size']));
  });

  test('contrast over a drawing is measured, in light and in dark', async () => {
    const drawing = (fill: string, ground: string) =>
      `<svg viewBox="0 0 100 40" style="position: absolute; left: 80px; top: 560px; width: 200px"><rect width="100" height="40" fill="${ground}"/><text x="5" y="25" fill="${fill}">Words</text></svg>`;
    const poor = (fill: string, ground: string, dark: boolean) =>
      withBroken(drawing(fill, ground), async () => (await readContrast(deck.page, dark)).poor.map(({ text }) => text));
    expect(await poor('#fff', '#000', false)).toEqual([]);
    expect(await poor('#777', '#999', false)).toEqual(['Words']);
    expect(await poor('var(--ink)', '#fff', true)).toEqual(['Words']);
    expect(await poor('var(--ink)', '#fff', false)).toEqual([]);
  });
});
