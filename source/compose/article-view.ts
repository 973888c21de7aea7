import type { RootContent } from 'mdast';
import type { Article, Checklist, DeckPassage, ListItem, Role, Section, Sentence, SourceLine } from '../model/article.ts';
import { isForDeck, isForWorkbook } from './kept.ts';
import { type KeptBack, keepBack } from './safety/keep-back.ts';

type Output = 'workbook' | 'deck';

const views: Record<Output, WeakMap<Article, Article>> = { workbook: new WeakMap(), deck: new WeakMap() };
const bookRows = new WeakMap<Checklist, number[]>();

/** What an output leaves out, by sentence id. */
interface Hidden {
  /** Not for this output at all: neither shown nor spoken. */
  gone: ReadonlySet<string>;
  /** On no slide of the deck; none for the workbook. Includes what is not said aloud either. */
  unshown: ReadonlySet<string>;
  /** Texts of both by section, to find them in what has no sentences of its own. */
  texts: ReadonlyMap<string, string[]>;
  /** Private sections with the role that makes them so: they are empty for the deck. */
  sections: ReadonlyMap<string, Role>;
  /** Whether pictures with a grave description are left out. */
  isForSlides: boolean;
  /** Items that tell of danger: never marked, circled or counted (QUALITY W16). */
  danger: ReadonlySet<string>;
}

const none: KeptBack = { unshown: new Map(), unspoken: new Set(), sections: new Map() };

/**
 * The article as one output may use it: without what the author keeps for the other one, and for the deck without what is kept back.
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
  const kept = output === 'deck' ? keepBack(article) : none;
  const isGone = (sentence: Sentence): boolean => !isMine(sentence) || kept.unspoken.has(sentence.id);
  const texts = new Map<string, string[]>();
  for (const sentence of article.sentences)
    if (isGone(sentence) || kept.unshown.has(sentence.id))
      texts.set(sentence.sectionId, [...(texts.get(sentence.sectionId) ?? []), sentence.text]);
  const hidden: Hidden = {
    gone: new Set(article.sentences.filter(isGone).map(({ id }) => id)),
    unshown: new Set(kept.unshown.keys()),
    texts,
    sections: kept.sections,
    isForSlides: output === 'deck',
    danger: new Set(article.sentences.filter(({ grave }) => grave === 'danger').map(({ id }) => id)),
  };
  const sections = mapKept(article.sections, (section) => viewSection(section, hidden));
  const sentences = filterKept(article.sentences, (sentence) => !isGone(sentence));
  // A title that belongs on no slide is empty here; the deck has a word of its own for it.
  const untitled = output === 'deck' && article.titleGrave !== null;
  const isSame = sections === article.sections && sentences === article.sentences && !untitled;
  const view = isSame ? article : { ...article, ...(untitled ? { title: '', subtitle: null, source: null } : {}), sections, sentences };
  views[output].set(article, view);
  return view;
}

/** The row of the book an item of a list stands on: items kept out of the deck leave the letters of the others alone. */
export function bookRow(list: Checklist, index: number): number {
  return bookRows.get(list)?.[index] ?? index;
}

function viewSection(section: Section, hidden: Hidden): Section {
  const role = hidden.sections.get(section.id);
  const children = mapKept(section.children, (child) => viewSection(child, hidden));
  if (role !== undefined) return { ...emptied(section), role, children, notes: [...section.notes, ...passageLines(section)] };
  const view = { ...viewOpen(section, hidden), children };
  const isSame = (Object.keys(view) as (keyof Section)[]).every((key) => view[key] === section[key]);
  return isSame ? section : view;
}

/** A section whose words are read in the book: only what the author tells the facilitator is left. */
const emptied = (section: Section): Section => ({
  ...section,
  title: null,
  headingSentenceId: null,
  minutes: null,
  blocks: [],
  prose: [],
  lists: [],
  scripts: [],
  quotations: [],
  prompts: [],
  rewrites: [],
  contrasts: [],
  thoughts: [],
  affirmations: [],
  loops: [],
  exercises: [],
  deckPassages: [],
  slideBreaks: [],
  advice: null,
  instead: null,
});

/** Lines the author wrote for the deck alone that may not stand on a slide: they are told to the facilitator instead. */
function passageLines(section: Section, isHeld: (ids: string[]) => boolean = () => true): SourceLine[] {
  return section.deckPassages.flatMap(({ title, lines, sentenceIds, place }) => {
    const inLines = new Set(lines.flatMap((line) => line.sentenceIds));
    const titled = { text: title ?? '', place, sentenceIds: sentenceIds.filter((id) => !inLines.has(id)) };
    const all = title === null ? lines : [titled, ...lines];
    return all.filter((line) => line.sentenceIds.length > 0 && isHeld(line.sentenceIds));
  });
}

function viewOpen(section: Section, hidden: Hidden): Section {
  const { gone, unshown } = hidden;
  const isGraveIn = (ids: string[]) => ids.some((id) => unshown.has(id));
  const exercises = filterKept(
    section.exercises,
    (one) => !isGraveIn(one.sentenceIds) && (one.sentenceIds.length === 0 || one.sentenceIds.some((id) => !gone.has(id))),
  );
  const taken = new Set([...gone, ...section.exercises.flatMap((one) => one.sentenceIds)]);
  const apart = new Set([...taken, ...unshown, ...section.judging, ...section.thoughts.flatMap((one) => one.sentenceIds)]);
  const stays = (ids: string[], from: ReadonlySet<string> = taken) =>
    !isGraveIn(ids) && (ids.length === 0 || ids.some((id) => !from.has(id)));
  const texts = hidden.texts.get(section.id) ?? [];
  const held = (text: string) => texts.some((one) => one.length >= shortestWhole && text.includes(one));
  const isHidden = (...words: string[]) =>
    words.some(held) ||
    (texts.some((text) => words.every((word) => text.toLowerCase().includes(word.toLowerCase()))) &&
      !section.prose.some((one) => !apart.has(one.id) && words.every((word) => one.text.toLowerCase().includes(word.toLowerCase()))));
  const untitled = section.headingSentenceId !== null && (gone.has(section.headingSentenceId) || unshown.has(section.headingSentenceId));
  const toTell = passageLines(section, isGraveIn);
  return {
    ...section,
    exercises,
    blocks: hidden.isForSlides ? filterKept(section.blocks, (block) => !holdsGravePicture(block)) : section.blocks,
    ...(untitled ? { title: null, headingSentenceId: null } : {}),
    prose: filterKept(section.prose, (one) => !apart.has(one.id)),
    lists: viewLists(section.lists, { stays: (ids) => stays(ids), danger: hidden.danger, texts }),
    scripts: filterKept(section.scripts, (one) => stays(one.sentenceIds, gone)),
    quotations: filterKept(section.quotations, (one) => stays(one.sentenceIds, gone)),
    prompts: filterKept(section.prompts, (one) => stays(one.sentenceIds)),
    rewrites: filterKept(section.rewrites, (one) => !isHidden(one.before) && !isHidden(one.after)),
    contrasts: filterKept(section.contrasts, (one) => !isHidden(one.a, one.b)),
    thoughts: filterKept(section.thoughts, (one) => one.sentenceIds.length === 0 || one.sentenceIds.some((id) => !gone.has(id))),
    affirmations: filterKept(section.affirmations, (one) => stays(one.sentenceIds, gone)),
    loops: filterKept(section.loops, (one) => stays(one.sentenceIds, gone)),
    deckPassages: toTell.length === 0 ? section.deckPassages : section.deckPassages.flatMap((one) => viewPassage(one, isGraveIn)),
    notes: toTell.length === 0 ? section.notes : [...section.notes, ...toTell],
    advice: section.advice !== null && texts.some((text) => section.advice?.includes(text)) ? null : section.advice,
    instead: section.instead !== null && texts.some((text) => section.instead?.includes(text)) ? null : section.instead,
  };
}

const holdsGravePicture = (node: RootContent): boolean =>
  node.type === 'image' ? node.data?.grave !== undefined : 'children' in node && (node.children as RootContent[]).some(holdsGravePicture);

/** Letters of a sentence that is looked for inside a longer text. */
const shortestWhole = 8;

/** A passage without the lines a slide may not show; none when no line is left. */
function viewPassage(passage: DeckPassage, isGraveIn: (ids: string[]) => boolean): DeckPassage[] {
  const lines = passage.lines.filter((line) => !isGraveIn(line.sentenceIds));
  if (lines.length === passage.lines.length && !isGraveIn(passage.sentenceIds)) return [passage];
  const inLines = new Set(passage.lines.flatMap((line) => line.sentenceIds));
  const isUntitled = isGraveIn(passage.sentenceIds.filter((id) => !inLines.has(id)));
  const sentenceIds = passage.sentenceIds.filter((id) => !isGraveIn([id]));
  return lines.length === 0 ? [] : [{ ...passage, title: isUntitled ? null : passage.title, lines, sentenceIds }];
}

/** Roles of lists the book lets a couple mark: an item that tells of danger is read there, and never marked. */
const marked: readonly Role[] = ['signs', 'impact'];

interface ListView {
  stays: (ids: string[]) => boolean;
  danger: ReadonlySet<string>;
  texts: readonly string[];
}

function viewLists(lists: Checklist[], { stays, danger, texts }: ListView): Checklist[] {
  const viewed = mapKept(lists, (list) => {
    const isRow = ({ sentenceIds }: ListItem) => !marked.includes(list.role) || !sentenceIds.some((id) => danger.has(id));
    const inBook = list.items.filter(isRow);
    const items = inBook.filter((item) => stays(item.sentenceIds));
    const leadIn = list.leadIn !== null && texts.includes(list.leadIn) ? null : list.leadIn;
    if (items.length === list.items.length && leadIn === list.leadIn) return list;
    const shorter = { ...list, leadIn, items };
    bookRows.set(
      shorter,
      items.map((item) => inBook.indexOf(item)),
    );
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
