import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldIn, sentencesSpokenOnly } from '../render/find-notes.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';

for (const article of realArticles) {
  describe.skipIf(!article.present)(`D10 the copy to give away: ${article.name}`, () => {
    let built: Built;
    let [facilitator, shared] = ['', ''];
    let deck: OpenDeck;
    beforeAll(async () => {
      built = await buildOnce(article);
      [facilitator, shared] = ['deck.html', 'deck-shared.html'].map((name) => Buffer.from(built.bytes(name)).toString('utf8')) as [
        string,
        string,
      ];
      deck = await openDeck(join(built.folder, 'deck-shared.html'));
    });
    afterAll(() => deck?.close());

    test('holds no sentence that only the facilitator says', () => {
      const spoken = sentencesSpokenOnly(facilitator, built.article.lang);
      expect(spoken.length).toBeGreaterThan(100);
      expect(heldIn(facilitator, spoken)).toEqual(spoken);
      expect(heldIn(shared, spoken)).toEqual([]);
    });

    test('holds no notes, no speaker view, no timing and no comment', () => {
      const signs = ['class="notes"', '<aside', 'id="speaker-page"', 'couplet.speaker = ', 'data-timing=', '"blocked":'];
      expect(signs.filter((sign) => facilitator.includes(sign))).toEqual(signs);
      expect(signs.filter((sign) => shared.includes(sign))).toEqual([]);
      expect(shared.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')).not.toContain('<!--');
    });

    test('shows every slide, asks for nothing, and its console is silent', async () => {
      expect(await deck.show(1280, 720)).toHaveLength(built.outline.deck?.length ?? 0);
      expect(deck.requests.filter((address) => !/^(?:file|data|blob):/.test(address))).toEqual([]);
      expect(deck.complaints).toEqual([]);
    });

    test('has its countdowns', () => {
      expect(shared.split('data-clock="toggle"').length).toBeGreaterThan(3);
    });
  });
}
