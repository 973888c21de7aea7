import type { Article, Sentence } from '../model/article.ts';
import { keepBack } from './safety/keep-back.ts';

/** What became of one sentence of the article (DESIGN, decision 6). */
export interface LedgerEntry {
  id: string;
  line: number;
  sectionId: string;
  text: string;
  /** Pages of the workbook it begins on. */
  printed: number[];
  /** Slides that show it. */
  shown: number[];
  /** Slides whose notes speak it. */
  spoken: number[];
  /** The rule that stripped it. */
  strippedBy: string | null;
  /** The author's mark that keeps it for one output, `null` for all of them. */
  only: Sentence['only'];
  /**
   * What left it out of an output: the mark `skip`, the settings `permission` and `length` of the workbook or `minutes` of the deck,
   * `safety` when it is read in the book and kept off the slides;
   * `only: deck` when it is meant for a deck that was not made.
   */
  leftOutBy: string | null;
}

/** Where each output holds each sentence; a deck that was not made is `null`. */
export interface LedgerSources {
  /** A workbook of chosen pages only (`length: short` or `handout`). */
  isShorter?: boolean;
  printed: Record<string, number>;
  shown: Record<string, number[]> | null;
  spoken: Record<string, number[]> | null;
}

/** One entry for every sentence, in source order. */
export function composeLedger(article: Article, sources: LedgerSources): LedgerEntry[] {
  const { unspoken } = keepBack(article);
  return article.sentences.map((sentence) => {
    const { id, place, sectionId, text, strippedBy, only } = sentence;
    const page = only === 'deck' ? undefined : sources.printed[id];
    const shown = sources.shown?.[id] ?? [];
    const spoken = sources.spoken?.[id] ?? [];
    return {
      id,
      line: place.line,
      sectionId,
      text,
      printed: page === undefined ? [] : [page],
      shown,
      spoken,
      strippedBy,
      only,
      leftOutBy: whatLeftOut(sentence, {
        isPrinted: page !== undefined,
        inDeck: sources.shown === null ? null : shown.length > 0 || spoken.length > 0,
        isQuotedOnly: article.permission === 'quotation-only',
        isShorter: sources.isShorter ?? false,
        isKeptBack: unspoken.has(id),
      }),
    };
  });
}

/** `inDeck` is `null` when no deck was made. */
function whatLeftOut(
  { strippedBy, leftOutBy, only }: Sentence,
  facts: { isPrinted: boolean; inDeck: boolean | null; isQuotedOnly: boolean; isShorter: boolean; isKeptBack: boolean },
): string | null {
  const { isPrinted, inDeck, isQuotedOnly, isShorter, isKeptBack } = facts;
  if (strippedBy !== null || leftOutBy !== null) return leftOutBy;
  if (only === 'deck') return inDeck === null ? 'only: deck' : !inDeck && isQuotedOnly ? 'permission' : null;
  if (!isPrinted && isQuotedOnly) return 'permission';
  if (!isPrinted && isShorter) return 'length';
  if (inDeck !== false || only !== null) return null;
  return isKeptBack ? 'safety' : 'minutes';
}

/** What takes a sentence out of everything it could be in; `minutes` only keeps it off the slides. */
const wholly = ['skip', 'permission', 'length', 'only: deck'];

/** Sentences that stay in the article and reached no page, or no slide where they are for the deck only: an error each. */
export function findUnaccounted(ledger: LedgerEntry[]): LedgerEntry[] {
  return ledger.filter((entry) => {
    if (entry.strippedBy !== null || wholly.includes(entry.leftOutBy ?? '')) return false;
    return (entry.only === 'deck' ? [...entry.shown, ...entry.spoken] : entry.printed).length === 0;
  });
}
