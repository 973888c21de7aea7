import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Cues } from '../../language/cues/cues.ts';
import type { Place, Section, Sentence } from '../../model/article.ts';
import type { RawArticle, RawSection } from '../sections.ts';

/** What the facts are read from: the article as typed and as understood. */
export interface FactSources {
  tree: Root;
  raw: RawArticle;
  title: string;
  /** Every section that stays, subsections included, in order. */
  sections: Section[];
  /** The same as typed. */
  rawSections: RawSection[];
  sentences: ReadonlyMap<string, Sentence>;
  cues: Cues;
}

/** Report one kind of fact as messages on the file. */
export type ReportFact = (sources: FactSources, file: VFile) => void;

/** Words of the author's for a message, cut after about twelve. */
export function cite(text: string): string {
  const words = text.split(/\s+/u);
  return `“${words.slice(0, 12).join(' ')}${words.length > 12 ? ' …' : ''}”`;
}

export const placeOfSentence = (id: string, { sentences }: FactSources): Place | null => sentences.get(id)?.place ?? null;
