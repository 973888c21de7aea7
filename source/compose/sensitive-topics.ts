import { type Article, type Section, withDescendants } from '../model/article.ts';
import { isKept } from './kept.ts';
import type { Phrases } from './phrases.ts';

/** A matter of the article that may touch somebody, and the main sections that speak of it. */
export interface SensitiveTopic {
  /** Its name in the article's language: “force or fear”. */
  text: string;
  sections: Section[];
  /** The sentences that say it. */
  sentenceIds: string[];
}

/** Found once for an article, however often its pages are laid. */
const known = new WeakMap<Article, SensitiveTopic[]>();

/**
 * What in the article may touch somebody: found by the cue words of the locale, or as what the article's own language calls grave, in
 * sentences that are printed.
 *
 * @param strings What stands below `run-sheet` in the locale.
 */
export function findSensitiveTopics(article: Article, strings: Phrases): SensitiveTopic[] {
  const found = known.get(article) ?? searchTopics(article, strings);
  known.set(article, found);
  return found;
}

function searchTopics(article: Article, strings: Phrases): SensitiveTopic[] {
  const sentences = article.sentences
    .filter(isKept)
    .map(({ id, text, sectionId, grave }) => ({ id, words: wordsOf(text), sectionId, grave }));
  return strings.tables('sensitive.topics').map((topic) => {
    const cues = topic.list('cues');
    const matter = topic.maybe('grave');
    const found = sentences.filter(({ words, grave }) => names(words, cues) || (matter !== null && grave === matter));
    const said = new Set(found.map(({ sectionId }) => sectionId));
    return {
      text: topic.text('text'),
      sections: article.sections.filter((main) => withDescendants(main).some((section) => said.has(section.id))),
      sentenceIds: found.map(({ id }) => id),
    };
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);

/**
 * Whether a sentence says one of the cues: its words one after the other, each by its beginning.
 *
 * Beginnings joined by `+` may stand anywhere in the sentence. One word alone is a cue only where it has no other meaning.
 */
function names(words: string[], cues: string[]): boolean {
  const runsAt = (run: string[]) => words.some((_, at) => run.every((beginning, offset) => words[at + offset]?.startsWith(beginning)));
  return cues.some((cue) => cue.split('+').every((run) => runsAt(run.trim().split(' '))));
}
