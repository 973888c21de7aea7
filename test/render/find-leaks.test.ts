import { expect, test } from 'vitest';
import type { DeckDocument } from '../../source/model/deck.ts';
import { findLeaks } from '../../source/render/deck/find-leaks.ts';

const deck = {
  slides: [
    {
      title: 'Two chairs by a window',
      body: { type: 'ask', question: 'What did you notice about the two of you?' },
      notes: {
        say: 'Leave a long pause here & wait. Somebody will fill it in the end.',
        ask: ['What did you notice about the two of you?'],
        fromAuthor: [{ text: '静かな間を長く取ってください。次へ進みます。', sentenceIds: [], about: null }],
        next: 'Now we write.',
      },
    },
  ],
} as unknown as DeckDocument;

test('words of the notes are found wherever they hide', () => {
  expect(findLeaks(deck, '<p>Leave a long <b>pause</b> here &amp; wait.</p>')).toEqual(['Leave a long pause here & wait.']);
  expect(findLeaks(deck, '<script>const said = "Somebody will fill it in the end.";</script>')).toHaveLength(1);
  expect(findLeaks(deck, '<p title="Somebody will\n fill it in the end.">x</p>')).toHaveLength(1);
  expect(findLeaks(deck, '<p>静かな間を長く取ってください。</p>')).toHaveLength(1);
});

test('what a slide says too, and short phrases, are no secret', () => {
  expect(findLeaks(deck, '<h2>What did you notice about the two of you?</h2><p>Now we write.</p>')).toEqual([]);
});
