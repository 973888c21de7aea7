import type { Article, Place, Sentence } from '../../model/article.ts';
import { allSections } from '../session/all-sections.ts';
import { keepBack, type Reason } from './keep-back.ts';

/** Something kept for the book, as the author is told: a whole private section, or one sentence elsewhere. */
export interface KeptPassage {
  text: string;
  place: Place;
  reason: Reason;
  /** Sentences it stands for. */
  count: number;
}

/** What of an article stands on no slide, in its order. */
export function tellKeptBack(article: Article): KeptPassage[] {
  const { unspoken, unshown, sections } = keepBack(article);
  const told = new Set<string>();
  return article.sentences.flatMap((sentence): KeptPassage[] => {
    const reason = unshown.get(sentence.id);
    if (reason === undefined || !unspoken.has(sentence.id)) return [];
    if (!sections.has(sentence.sectionId)) return [{ text: sentence.text, place: sentence.place, reason, count: 1 }];
    if (told.has(sentence.sectionId)) return [];
    told.add(sentence.sectionId);
    return [{ text: titleOf(article, sentence), place: sentence.place, reason, count: countIn(article, sentence.sectionId) }];
  });
}

const titleOf = (article: Article, { sectionId, text }: Sentence): string =>
  allSections(article).find(({ id }) => id === sectionId)?.title ?? text;

const countIn = (article: Article, sectionId: string): number =>
  article.sentences.filter((sentence) => sentence.sectionId === sectionId && sentence.strippedBy === null).length;
