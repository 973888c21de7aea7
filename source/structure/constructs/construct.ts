import type { RootContent } from 'mdast';
import type { Cues } from '../../language/cues/cues.ts';
import type { Checklist, Place, Role, Section, Sentence, SourceLine } from '../../model/article.ts';
import type { Mark } from '../marks.ts';
import type { Passage, TablePassage } from '../passages.ts';

/** A section as the finders see it: its passages in order, its role, and what other finders have taken. */
export interface SectionView {
  title: string | null;
  role: Role;
  place: Place;
  cues: Cues;
  passages: Passage[];
  tables: TablePassage[];
  lists: Checklist[];
  /** The author's mark on the passage, its list's role, or the section's. */
  roleOf(passage: Passage): Role;
  /** The role of the list an item stands in, `null` outside lists. */
  listRoleOf(passage: Passage): Role | null;
  /** Passages a finder has made something of that no other should. */
  claimed: Set<Passage>;
  /** Blocks kept for the notes or the deck, by their mark. */
  asides: Map<Mark, RootContent[]>;
  sentencesOf: Map<RootContent, Sentence[]>;
  labels: Set<RootContent>;
}

/** What the finders find, as it stands in a section. */
export type Findings = Pick<
  Section,
  | 'quotations'
  | 'rewrites'
  | 'scripts'
  | 'prompts'
  | 'contrasts'
  | 'thoughts'
  | 'affirmations'
  | 'loops'
  | 'exercises'
  | 'notes'
  | 'deckPassages'
  | 'advice'
  | 'instead'
>;

/** Nothing found yet. */
export const noFindings = (): Findings => ({
  quotations: [],
  rewrites: [],
  scripts: [],
  prompts: [],
  contrasts: [],
  thoughts: [],
  affirmations: [],
  loops: [],
  exercises: [],
  notes: [],
  deckPassages: [],
  advice: null,
  instead: null,
});

/** Finds one kind of construct; `found` is what the finders before it in the table found. */
export type FindConstruct = (view: SectionView, found: Findings) => Partial<Findings>;

export const idsOf = (sentences: readonly Sentence[]): string[] => sentences.map((sentence) => sentence.id);

/** One sentence as a line of its own. */
export const lineOf = (sentence: Sentence, text = sentence.text): SourceLine => ({
  text,
  place: sentence.place,
  sentenceIds: [sentence.id],
});

/** The sentences of a passage that lie, at least in part, in a run of its text. */
export function sentencesIn(passage: Passage, run: string): Sentence[] {
  const from = passage.text.indexOf(run);
  let at = 0;
  return passage.sentences.filter((sentence) => {
    // A sentence that leads into a run of several holds only its beginning.
    const start = passage.text.indexOf(sentence.text, at);
    if (start !== -1) at = start + sentence.text.length;
    if (from !== -1 && start !== -1) return start < from + run.length && from < at;
    const bare = sentence.text.replace(/^[“"„«‘「]|[”"“»’」]$/gu, '');
    return run.includes(sentence.text) || sentence.text.includes(run) || (bare.length > 3 && (run.includes(bare) || bare.includes(run)));
  });
}

/** Places of single words are worth more than those of blocks: the first sentence of the run, else the passage. */
export const placeIn = (passage: Passage, sentences: readonly Sentence[]): Place => sentences[0]?.place ?? passage.place;
