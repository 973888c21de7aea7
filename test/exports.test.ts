import { expect, test } from 'vitest';
import * as library from '../source/index.ts';

test('the library exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'BuildError',
    'buildArticle',
    'decodeArticle',
    'formatAnswers',
    'formatMessage',
    'listMessages',
    'openAnswers',
    'openArticle',
    'outlineArticle',
    'readArticle',
    'rules',
    'startBrowser',
    'understandArticle',
    'writeAnswers',
  ]);
});
