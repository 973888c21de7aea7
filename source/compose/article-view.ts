import type { Article, Checklist, Section } from '../model/article.ts';
import { isForDeck, isForWorkbook } from './kept.ts';

type Output = 'workbook' | 'deck';

const views: Record<Output, WeakMap<Article, Article>> = { workbook: new WeakMap(), deck: new WeakMap() };
const bookRows = new WeakMap<Checklist, number[]>();

/**
 * The article as one output may use it: without what the author keeps for the other one.
 *
 * The steps of an exercise have a page and a slide of their own, so they are no list, question or sentence besides. A thought
 * in somebody's head and a sentence that judges a partner are never set large or shown (QUALITY D12), so they are no plain
 * sentences here.
 * An article without any of these is returned as it is.
 */
export function viewArticle(article: Article, output: Output): Article {
  const known = views[output].get(article);
  if (known) return known;
  const isMine = output === 'deck' ? isForDeck : isForWorkbook;
  const hidden = new Set(article.sentences.filter((sentence) => !isMine(sentence)).map((sentence) => sentence.id));
  const hiddenTexts = new Map<string, string[]>();
  for (const { id, sectionId, text } of article.sentences)
    if (hidden.has(id)) hiddenTexts.set(sectionId, [...(hiddenTexts.get(sectionId) ?? []), text]);
  const sections = mapKept(article.sections, (section) => viewSection(section, hidden, hiddenTexts));
  const sentences = hidden.size === 0 ? article.sentences : article.sentences.filter(isMine);
  const view = sections === article.sections && sentences === article.sentences ? article : { ...article, sections, sentences };
  views[output].set(article, view);
  return view;
}

/** The row of the book an item of a list stands on: items kept out of the deck leave the letters of the others alone. */
export function bookRow(list: Checklist, index: number): number {
  return bookRows.get(list)?.[index] ?? index;
}

function viewSection(section: Section, hidden: Set<string>, hiddenTexts: Map<string, string[]>): Section {
  const children = mapKept(section.children, (child) => viewSection(child, hidden, hiddenTexts));
  const exercises = filterKept(section.exercises, (one) => one.sentenceIds.length === 0 || one.sentenceIds.some((id) => !hidden.has(id)));
  const gone = new Set([...hidden, ...section.exercises.flatMap((one) => one.sentenceIds)]);
  const apart = new Set([...gone, ...section.judging, ...section.thoughts.flatMap((one) => one.sentenceIds)]);
  const stays = (ids: string[], from: Set<string> = gone) => ids.length === 0 || ids.some((id) => !from.has(id));
  const texts = hiddenTexts.get(section.id) ?? [];
  const isHidden = (...words: string[]) =>
    texts.some((text) => words.every((word) => text.toLowerCase().includes(word.toLowerCase()))) &&
    !section.prose.some((one) => !hidden.has(one.id) && words.every((word) => one.text.toLowerCase().includes(word.toLowerCase())));
  const untitled = section.headingSentenceId !== null && hidden.has(section.headingSentenceId);
  const view: Section = {
    ...section,
    children,
    exercises,
    ...(untitled ? { title: null, headingSentenceId: null } : {}),
    prose: filterKept(section.prose, (one) => !apart.has(one.id)),
    lists: viewLists(section.lists, (ids) => stays(ids), texts),
    scripts: filterKept(section.scripts, (one) => stays(one.sentenceIds, hidden)),
    quotations: filterKept(section.quotations, (one) => stays(one.sentenceIds, hidden)),
    prompts: filterKept(section.prompts, (one) => stays(one.sentenceIds)),
    rewrites: filterKept(section.rewrites, (one) => !isHidden(one.before) && !isHidden(one.after)),
    contrasts: filterKept(section.contrasts, (one) => !isHidden(one.a, one.b)),
    thoughts: filterKept(section.thoughts, (one) => stays(one.sentenceIds, hidden)),
    affirmations: filterKept(section.affirmations, (one) => stays(one.sentenceIds, hidden)),
    loops: filterKept(section.loops, (one) => stays(one.sentenceIds, hidden)),
    advice: section.advice !== null && texts.some((text) => section.advice?.includes(text)) ? null : section.advice,
    instead: section.instead !== null && texts.some((text) => section.instead?.includes(text)) ? null : section.instead,
  };
  const isSame = (Object.keys(view) as (keyof Section)[]).every((key) => view[key] === section[key]);
  return isSame ? section : view;
}

function viewLists(lists: Checklist[], stays: (ids: string[]) => boolean, hiddenTexts: string[]): Checklist[] {
  const viewed = mapKept(lists, (list) => {
    const rows = list.items.flatMap((item, index) => (stays(item.sentenceIds) ? [index] : []));
    const leadIn = list.leadIn !== null && hiddenTexts.includes(list.leadIn) ? null : list.leadIn;
    if (rows.length === list.items.length && leadIn === list.leadIn) return list;
    const shorter = { ...list, leadIn, items: rows.flatMap((row) => list.items[row] ?? []) };
    bookRows.set(shorter, rows);
    return shorter;
  });
  return filterKept(viewed, (list) => list.items.length > 0 || lists.includes(list));
}

/** As `map` and `filter`, the same array when nothing changed. */
function mapKept<T>(items: T[], change: (item: T) => T): T[] {
  const mapped = items.map(change);
  return mapped.every((item, index) => item === items[index]) ? items : mapped;
}

function filterKept<T>(items: T[], keep: (item: T) => boolean): T[] {
  const kept = items.filter(keep);
  return kept.length === items.length ? items : kept;
}
