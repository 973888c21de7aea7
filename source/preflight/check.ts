import type { RuleId } from '../diagnostics/rules.ts';
import type { Article, Place } from '../model/article.ts';
import type { PrintedFile } from '../model/printed-file.ts';
import type { WorkbookDocument } from '../model/workbook.ts';
import { isRightToLeft } from '../model/writing.ts';
import type { PageTexts } from './page-text.ts';

/** What a check reports under, one rule for each check. */
export type PreflightRule = Extract<RuleId, `preflight/${string}`>;

/** One thing that is not as promised. */
export interface Finding {
  /** 1-based, `null` when it is about the whole file. */
  page: number | null;
  /** What was expected and what was found. */
  reason: string;
  /** Where in the article it comes from, `null` when nobody knows. */
  place: Place | null;
}

/** The book a file was printed from, and where it promises every sentence. */
export interface KnownBook {
  article: Article;
  document: WorkbookDocument;
  /** Page of every printed sentence, by its id. */
  sentencePages: Readonly<Record<string, number>>;
  /** Pages that slides and run sheet send people to. */
  cited: readonly { by: string; pages: readonly number[] }[];
}

/** What a build knows of a file it made; for the file of another program everything is `null`. */
export interface Expected {
  /** Trim size and bleed, in millimetres. */
  paper: { widthMm: number; heightMm: number; bleedMm: number } | null;
  /** The least size of text, and of captions and folios. */
  leastPt: { text: number; caption: number } | null;
  /** Contrast of text with what it stands on. */
  leastContrast: number;
  /** To be read on a screen too; to be printed, so that links, fields and tags have no use; or for a print shop, which is stricter still. */
  medium: 'screen' | 'paper' | 'press';
  /** Whether couplet made it, and answers for its tags, title and language. */
  ours: boolean;
  book: KnownBook | null;
  /** A build looks at the tags when it finishes a file, and says then what is wrong. */
  tagsAreChecked: boolean;
}

/** A file being looked at. */
export interface Inspection {
  file: PrintedFile;
  expected: Expected;
  texts: PageTexts;
}

/** One thing to look at: one construct, one file, one line in the table. */
export interface Check {
  rule: PreflightRule;
  /** What holds when it passes, for people: “Every font is in the file”. */
  promise: string;
  /** Findings, or `null` when there is nothing to look at in this file. */
  find(inspection: Inspection): Finding[] | null;
}

/** The live area of a page in millimetres. */
export interface LiveArea {
  leftMm: number;
  rightMm: number;
  topMm: number;
  bottomMm: number;
}

/** The area inside the margins: the spine is on the inner side; on paper printed on one side it is always on the left. */
export function liveArea({ paper, lang }: WorkbookDocument, page: number): LiveArea {
  const spineLeft = paper.sides === 'one' || (page % 2 === 1) !== isRightToLeft(lang);
  return {
    leftMm: spineLeft ? paper.spineMm : paper.outerMm,
    rightMm: paper.widthMm - (spineLeft ? paper.outerMm : paper.spineMm),
    topMm: paper.topMm,
    bottomMm: paper.heightMm - paper.bottomMm,
  };
}

/** Where the section of a page begins in the article; `null` for our own pages. */
export function placeOfPage(book: Pick<KnownBook, 'article' | 'document'> | null, page: number): Place | null {
  const sectionId = book?.document.pages.findLast((one) => one.page <= page)?.sectionId;
  return book?.article.sections.find((section) => section.id === sectionId)?.place ?? null;
}

/**
 * Whether a page holds a drawing of the author's (a logo, an SVG picture): its letters and grounds are painted like ours, and are
 * theirs to choose.
 */
export function hasDrawing(book: Pick<KnownBook, 'document'> | null, page: number): boolean {
  const owner = book?.document.pages.findLast((one) => one.page <= page);
  return owner !== undefined && JSON.stringify(owner).includes('data:image/svg+xml');
}

/** A text as a message names it: not too long. */
export const quote = (text: string): string => {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return `“${letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : letters.join('')}”`;
};

export const mm = (length: number): string => `${length.toFixed(1)} mm`;
