import type { Sentence } from '../model/article.ts';

/** Whether a build uses a sentence at all: no rule stripped it and no mark of the author's left it out. */
export const isKept = (sentence: Sentence): boolean => sentence.strippedBy === null && sentence.leftOutBy === null;

/** Whether the workbook's reading holds it. */
export const isForWorkbook = (sentence: Sentence): boolean => isKept(sentence) && sentence.only !== 'deck';

/** Whether the deck may show or speak it. */
export const isForDeck = (sentence: Sentence): boolean => isKept(sentence) && sentence.only !== 'workbook';
