import { expect, test } from 'vitest';
import { findQuoted, isWhollyQuoted, unquote } from '../../source/language/quoted.ts';

test.each([
  ['curly', 'She said “stay here” twice.', ['stay here']],
  ['straight', 'He calls it "the war" and "the peace".', ['the war', 'the peace']],
  ['straight at the start and after a dash', '"One," – "two."', ['One,', 'two.']],
  ['German', 'Er sagt „bleib hier“ und geht.', ['bleib hier']],
  ['German with an English end', 'Er sagt „bleib hier” und geht.', ['bleib hier']],
  ['French with spaces', 'Il dit « reste ici » et part.', ['reste ici']],
  ['Swiss inwards', 'Er sagt »bleib hier« und geht.', ['bleib hier']],
  ['Swedish', 'Hon säger ”stanna här” och går.', ['stanna här']],
  ['Japanese', '彼は「ここにいて」と言った。', ['ここにいて']],
  ['single curly with an apostrophe inside', 'Say ‘I’m here and that’s all.’ once.', ['I’m here and that’s all.']],
  ['single straight with an apostrophe inside', "Say 'I don't know yet.' once.", ["I don't know yet."]],
  ['apostrophes alone', 'It’s the boys’ room, and it isn’t tidy.', []],
  ['straight apostrophes alone', "It's the boys' room and it isn't tidy.", []],
  ['nested of the same make', '“He said “no” to me.”', ['He said “no” to me.']],
  ['a mark without its partner', 'A “mark without an end.', []],
])('%s', (_, text, expected) => {
  expect(findQuoted(text).map((run) => run.inner)).toEqual(expected);
  for (const run of findQuoted(text)) expect(text.slice(run.start, run.end)).toBe(run.whole);
});

test('a text is wholly quoted when nothing but marks and stops stand outside', () => {
  expect(isWhollyQuoted('“Stay.” “Please.”')).toBe(true);
  expect(isWhollyQuoted('“Stay,” she said.')).toBe(false);
  expect(isWhollyQuoted('Stay.')).toBe(false);
});

test('unquote takes off the pair that holds the whole, and no other', () => {
  expect(unquote('“Stay here.”')).toBe('Stay here.');
  expect(unquote('“Stay,” she said, “here.”')).toBe('“Stay,” she said, “here.”');
});
