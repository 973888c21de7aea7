import type { Article, Grave, Role, Section } from '../../model/article.ts';
import { isKept } from '../kept.ts';
import { allSections } from '../session/all-sections.ts';
import { privateRoles, privateSections } from './private-sections.ts';

/** Why a sentence stays off the slides: the private role of what it stands in, or what its own words say. */
export type Reason = Role | Grave;

/** The one rule of where the article's words may stand in a room of couples (QUALITY D12, DOMAIN d). */
export interface KeptBack {
  /** Sentences that stand on no slide, neither to teach nor to do, each with its reason. */
  unshown: ReadonlyMap<string, Reason>;
  /** Those of them that are not said aloud either: they are read in the book. */
  unspoken: ReadonlySet<string>;
  /** Private sections with the role that makes them so. */
  sections: ReadonlyMap<string, Role>;
}

/** A thought many have may be named in a sentence that explains it; it is never put on the wall. */
const sayable: readonly Reason[] = ['thought'];

const known = new WeakMap<Article, KeptBack>();

/**
 * What of an article is kept for the book, decided once for slides, notes, exercises and handouts.
 *
 * By role: everything in a private section, and lists of a private role with the line before them. By sentence: what structure found
 * grave in it. An exercise with one such step stays in the book whole, because half of one helps nobody. What the author notes for the
 * facilitator is neither shown nor read aloud, so it may speak of anything.
 */
export function keepBack(article: Article): KeptBack {
  const found = known.get(article) ?? decide(article);
  known.set(article, found);
  return found;
}

function decide(article: Article): KeptBack {
  const sections = privateSections(article);
  const all = allSections(article);
  const noted = new Set(all.flatMap((section) => section.notes.flatMap((note) => note.sentenceIds)));
  const listed = new Map(all.flatMap(privateItems));
  const leadIns = new Set(all.flatMap((section) => privateLists(section).map((list) => keyOf(section.id, list.leadIn ?? ''))));
  const unshown = new Map<string, Reason>();
  for (const sentence of article.sentences) {
    if (!isKept(sentence) || noted.has(sentence.id)) continue;
    const reason =
      sections.get(sentence.sectionId) ??
      listed.get(sentence.id) ??
      (leadIns.has(keyOf(sentence.sectionId, sentence.text)) ? 'red-flag' : null) ??
      sentence.grave;
    if (reason !== null) unshown.set(sentence.id, reason);
  }
  for (const { sentenceIds } of all.flatMap((section) => section.exercises)) {
    const reason = sentenceIds.map((id) => unshown.get(id)).find((one) => one !== undefined);
    if (reason) for (const id of sentenceIds) unshown.set(id, reason);
  }
  const unspoken = new Set([...unshown].filter(([, reason]) => !sayable.includes(reason)).map(([id]) => id));
  return { unshown, unspoken, sections };
}

const privateLists = (section: Section) => section.lists.filter((list) => privateRoles.includes(list.role));

const privateItems = (section: Section): [string, Role][] =>
  privateLists(section).flatMap((list) => list.items.flatMap((item) => item.sentenceIds.map((id): [string, Role] => [id, list.role])));

const keyOf = (sectionId: string, text: string): string => `${sectionId}\n${text}`;
