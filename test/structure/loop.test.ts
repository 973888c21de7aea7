import { expect, test } from 'vitest';
import { withDescendants } from '../../source/model/article.ts';
import { understand } from './summary.ts';

const loopsOf = (body: string) =>
  (understand(`---\npermission: own\n---\n\n# T\n\n## The loop\n\n${body}\n`).article?.sections ?? [])
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
