import { expect, test } from 'vitest';
import { composeLedger, findUnaccounted, type LedgerSources } from '../../source/compose/ledger.ts';
import type { Article } from '../../source/model/article.ts';
import { anArticle } from './an-article.ts';

const article = anArticle([
  { title: 'One', prose: ['Everywhere.', 'On paper.'], workbookOnly: ['On paper.'], notes: ['Said.'], skipped: ['Gone.'] },
]);
const id = (text: string) => article.sentences.find((sentence) => sentence.text === text)!.id;
const printed = Object.fromEntries(['One', 'Everywhere.', 'On paper.'].map((text) => [id(text), 7]));
const ledgerOf = (sources: Partial<LedgerSources>, of: Article = article) => {
  const ledger = composeLedger(of, { printed, shown: null, spoken: null, ...sources });
  return {
    leftOut: Object.fromEntries(ledger.map((entry) => [entry.text, entry.leftOutBy])),
    lost: findUnaccounted(ledger).map((entry) => entry.text),
  };
};

test('a build without a deck accounts for what is meant for the deck', () => {
  expect(ledgerOf({})).toEqual({
    leftOut: { One: null, 'Everywhere.': null, 'On paper.': null, 'Said.': 'only: deck', 'Gone.': 'skip' },
    lost: [],
  });
});

test('with a deck, what is for the deck only must be on a slide or in its notes', () => {
  expect(ledgerOf({ shown: {}, spoken: {} })).toEqual({
    leftOut: { One: 'minutes', 'Everywhere.': 'minutes', 'On paper.': null, 'Said.': null, 'Gone.': 'skip' },
    lost: ['Said.'],
  });
  expect(ledgerOf({ shown: {}, spoken: { [id('Said.')]: [3] } }).lost).toEqual([]);
});

test('a sentence for the workbook must be on a page', () => {
  expect(ledgerOf({ printed: {} }).lost).toEqual(['One', 'Everywhere.', 'On paper.']);
  expect(ledgerOf({ printed: {} }, { ...article, permission: 'quotation-only' }).lost).toEqual([]);
});
