import type { RootContent } from 'mdast';
import type { Article, ArticlePrompt, Exercise, Role, Section, Sentence } from '../../source/model/article.ts';

const place = { line: 1, column: 1 };

/** A section in short: what is left out is empty. */
export interface Sketch {
  title?: string;
  role?: Role;
  prose?: string[];
  items?: string[];
  listRole?: Role;
  scripts?: string[];
  rewrites?: [string, string][];
  questions?: string[];
  instead?: string;
  minutes?: number;
  prompts?: Partial<ArticlePrompt>[];
  exercises?: { title?: string; minutes?: number; mode?: Exercise['mode']; steps: string[] }[];
  notes?: string[];
  passages?: { title?: string; lines: string[] }[];
  /** Numbers of the prose sentences, from 0, that a slide break stands before. */
  breaks?: number[];
  thoughts?: string[];
  affirmations?: string[];
  loops?: string[];
  /** The two turns of the first loop. */
  turns?: [string, string];
  contrasts?: [string, string][];
  quotations?: [string, string][];
  /** Words said only in the workbook: prose and items with these texts. */
  workbookOnly?: string[];
  /** Prose left out by the author's mark. */
  skipped?: string[];
  blocks?: RootContent[];
  children?: Sketch[];
}

/** An article built by hand, every sentence registered. */
export function anArticle(sketches: Sketch[], more: Partial<Article> = {}): Article {
  const sentences: Sentence[] = [];
  const ids = new Set<string>();
  const say = (text: string, sectionId: string, kind: Sentence['kind'], more: Partial<Sentence> = {}) => {
    const id = `s${sentences.length + 1}`;
    sentences.push({ id, text, place, sectionId, kind, strippedBy: null, leftOutBy: null, only: null, grave: null, ...more });
    return id;
  };
  const build = (sketch: Sketch, depth: number): Section => {
    let id = (sketch.title ?? 'start').toLowerCase().replace(/[^a-z0-9]+/g, '-');
    while (ids.has(id)) id += '-again';
    ids.add(id);
    const role = sketch.role ?? 'general';
    const headingSentenceId = sketch.title ? say(sketch.title, id, 'heading') : null;
    const only = (text: string) => (sketch.workbookOnly?.includes(text) ? { only: 'workbook' as const } : {});
    const line = (text: string, kind: Sentence['kind'] = 'prose', more: Partial<Sentence> = {}) => ({
      text,
      place,
      sentenceIds: [say(text, id, kind, more)],
    });
    const prose = (sketch.prose ?? []).map((text) => ({ id: say(text, id, 'prose', only(text)), text }));
    for (const text of sketch.skipped ?? []) say(text, id, 'prose', { leftOutBy: 'skip' });
    const exercises = (sketch.exercises ?? []).map(({ title = null, minutes = null, mode = 'pair', steps }, index): Exercise => {
      const lines = steps.map((text) => line(text, 'item'));
      const titled = title === null ? [] : line(title, 'other').sentenceIds;
      return {
        id: `${id}-exercise-${index + 1}`,
        title,
        minutes,
        mode,
        steps: lines,
        place,
        sentenceIds: [...titled, ...lines.flatMap((one) => one.sentenceIds)],
      };
    });
    const items = (sketch.items ?? []).map((text) => ({
      text,
      label: null,
      gloss: null,
      minutes: null,
      names: null,
      largeTitle: true,
      place,
      sentenceIds: [say(text, id, 'item', only(text))],
    }));
    const scripts = (sketch.scripts ?? []).map((text) => ({
      kind: 'script' as const,
      text,
      place,
      sentenceIds: [say(text, id, 'script')],
    }));
    const prompts = (sketch.questions ?? []).map(
      (text): ArticlePrompt => ({
        text,
        subject: 'partner',
        writer: 'both',
        lines: null,
        place,
        sentenceIds: [say(text, id, 'prose')],
      }),
    );
    for (const prompt of sketch.prompts ?? []) {
      const text = prompt.text ?? 'What would I like to be asked?';
      prompts.push({ ...line(text, 'other'), subject: 'self', writer: 'both', lines: null, ...prompt });
    }
    if (sketch.instead) say(sketch.instead, id, 'prose');
    return {
      id,
      number: null,
      title: sketch.title ?? null,
      names: null,
      largeTitle: true,
      depth,
      role,
      cue: '',
      confidence: 1,
      minutes: sketch.minutes ?? null,
      place,
      thoughts: (sketch.thoughts ?? []).map((text) => line(text)),
      affirmations: (sketch.affirmations ?? []).map((text) => line(text)),
      loops: (sketch.loops ?? []).map((text, index) => ({
        ...line(text),
        turns: index === 0 && sketch.turns ? { a: sketch.turns[0], b: sketch.turns[1] } : null,
      })),
      exercises,
      notes: (sketch.notes ?? []).map((text) => line(text, 'prose', { only: 'deck' })),
      deckPassages: (sketch.passages ?? []).map(({ title = null, lines }) => {
        const titled = title === null ? [] : [say(title, id, 'other', { only: 'deck' })];
        const said = lines.map((text) => line(text, 'prose', { only: 'deck' }));
        return { title, lines: said, place, sentenceIds: [...titled, ...said.flatMap((one) => one.sentenceIds)] };
      }),
      judging: [],
      quotable: prose.map((one) => one.id),
      slideBreaks: (sketch.breaks ?? []).flatMap((index) => prose[index]?.id ?? []),
      blocks: sketch.blocks ?? [],
      prose,
      lists: items.length > 0 ? [{ role: sketch.listRole ?? role, leadIn: null, items, place }] : [],
      scripts,
      quotations: (sketch.quotations ?? []).map(([text, by]) => ({ ...line(text, 'quotation'), by, source: null })),
      prompts,
      rewrites: (sketch.rewrites ?? []).map(([before, after]) => ({ before, after, place })),
      contrasts: (sketch.contrasts ?? []).map(([a, b]) => ({ a, b, place })),
      advice: null,
      instead: sketch.instead ?? null,
      headingSentenceId,
      children: (sketch.children ?? []).map((child) => build(child, depth + 1)),
    };
  };
  const sections = sketches.map((sketch) => build(sketch, 1));
  const empty = {
    fileName: 'a.md',
    slug: 'a',
    title: 'Two chairs',
    subtitle: null,
    titleGrave: null,
    lang: 'en',
    author: null,
    date: null,
    description: null,
  };
  return { ...empty, source: null, permission: 'own', sections, sentences, ...more };
}

/** One section of nearly every role. */
export const everyRole: Sketch[] = [
  { role: 'intro', prose: ['Some evenings end before anybody has said a word.', 'This is ordinary.'] },
  {
    title: 'Signs from both chairs',
    role: 'signs',
    items: ['Answers get shorter', 'Talk stays with jobs', 'A hug is cut short', 'News goes elsewhere', 'A silence lasts'],
  },
  {
    title: 'Reasons it can happen',
    role: 'reason',
    prose: ['One of them may fit you today.'],
    children: ['Too full to talk', 'Afraid of losing touch', 'Tired of starting'].map((title) => ({
      title,
      role: 'reason' as const,
      prose: ['A head can be too full to find a sentence.'],
      items: ['Long gaps before an answer'],
      listRole: 'signs' as const,
      scripts: [`“I am still with you, and this is about ${title.toLowerCase()}.”`],
    })),
  },
  { title: 'The loop between you', role: 'cycle', prose: ['One of you comes closer while the other steps back.'] },
  { title: 'Thoughts at night', role: 'inner-voice', prose: ['I must be too much for anybody.'] },
  { title: 'What to avoid', role: 'avoid', items: ['Guessing out loud', 'Keeping count'], instead: 'Instead, make the next move smaller.' },
  { title: 'Small moves', role: 'strategy', prose: ['The tenth minute is easier than the tenth hour.'] },
  { title: 'A pause with an end', role: 'boundary', prose: ['A need for space is ordinary and so is a need for its end.'] },
  {
    title: 'Warning signs',
    role: 'red-flag',
    items: ['Fear of saying no', 'Control of money'],
    questions: ['Does your partner frighten you?'],
  },
  { title: 'Stay or leave', role: 'decide', prose: ['Nobody needs to decide today.'] },
  { title: 'To keep', role: 'close', prose: ['A small question may open more than a large one.'] },
];
