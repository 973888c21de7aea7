import type { Article } from '../model/article.ts';

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
  /** The setting that left it out: `permission` of the workbook, `minutes` of the deck. */
  leftOutBy: string | null;
}

/** Where each output holds each sentence; a deck that was not made is `null`. */
export interface LedgerSources {
  printed: Record<string, number>;
  shown: Record<string, number[]> | null;
  spoken: Record<string, number[]> | null;
}

/** One entry for every sentence, in source order. */
export function composeLedger(article: Article, sources: LedgerSources): LedgerEntry[] {
  return article.sentences.map(({ id, place, sectionId, text, strippedBy }) => {
    const page = sources.printed[id];
    const shown = sources.shown?.[id] ?? [];
    const spoken = sources.spoken?.[id] ?? [];
    const inDeck = shown.length > 0 || spoken.length > 0;
    return {
      id,
      line: place.line,
      sectionId,
      text,
      printed: page === undefined ? [] : [page],
      shown,
      spoken,
      strippedBy,
      leftOutBy:
        strippedBy !== null
          ? null
          : page === undefined && article.permission === 'quotation-only'
            ? 'permission'
            : sources.shown !== null && !inDeck
              ? 'minutes'
              : null,
    };
  });
}

/** Sentences that stay in the article and reached no page: an error each. The reading is always composed, whatever is written. */
export function findUnaccounted(ledger: LedgerEntry[]): LedgerEntry[] {
  return ledger.filter((entry) => entry.strippedBy === null && entry.printed.length === 0 && entry.leftOutBy !== 'permission');
}
