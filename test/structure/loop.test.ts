import { expect, test } from 'vitest';
import { withDescendants } from '../../source/model/article.ts';
import { understand } from './summary.ts';

const loopsOf = (body: string, lang = 'en') =>
  (understand(`---\npermission: own\nlang: ${lang}\n---\n\n# T\n\n## The loop\n\n${body}\n`).article?.sections ?? [])
    .flatMap(withDescendants)
    .flatMap((section) => section.loops);

test('half a loop comes with the sentence it leans on, and accounts for both', () => {
  const [loop] = loopsOf('One of us reaches for talk. The other, feeling pressured, withdraws further, creating an escalating cycle.');
  expect(loop?.text).toBe('One of us reaches for talk. The other, feeling pressured, withdraws further, creating an escalating cycle.');
  expect(loop?.sentenceIds).toHaveLength(2);
});

test('a loop that stands alone stays alone', () => {
  const [loop] = loopsOf('It is a long story. The more one of us asks, the more the other goes quiet.');
  expect(loop?.text).toBe('The more one of us asks, the more the other goes quiet.');
});

test.each([
  ['en', 'The more one of us asks, the more the other goes quiet.', 'The more one of us asks', 'the more the other goes quiet'],
  ['de', 'Je mehr die eine Seite fragt, desto stiller wird die andere.', 'Je mehr die eine Seite fragt', 'desto stiller wird die andere'],
  ['es', 'Cuanto más pregunta una parte, más calla la otra.', 'Cuanto más pregunta una parte', 'más calla la otra'],
  ['fr', 'Plus l’une demande, plus l’autre se tait.', 'Plus l’une demande', 'plus l’autre se tait'],
])('the two turns of a loop are its halves, verbatim: %s', (lang, sentence, a, b) => {
  const [loop] = loopsOf(sentence, lang);
  expect(loop?.turns).toEqual({ a, b });
});

test('a loop that says which of the two does what has no turns to draw', () => {
  const [loop] = loopsOf('The more she asks, the more he goes quiet.');
  expect([loop?.text, loop?.turns]).toEqual(['The more she asks, the more he goes quiet.', null]);
});
