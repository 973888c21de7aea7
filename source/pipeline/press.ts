import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Emphasis, Fonts } from '../config/load-fonts.ts';
import type { Answer, Answers } from '../model/answers.ts';
import type { Article } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import type { Look } from '../model/look.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Browser, Page } from '../print/browser.ts';
import type { Content } from './content.ts';

/** What the printing steps share. */
export interface Press {
  content: Content;
  fonts: Fonts;
  look: Look;
  options: BuildOptions;
  browser: Browser;
  /** The tab of the workbook. */
  bookPage: Promise<Page>;
  /** The tab of the deck, then of the run sheet. */
  deckPage: Promise<Page>;
  clock: (stage: string) => void;
  file: VFile;
  /** Answers to put into the fillable books, and those that found their field; `null` when none are given. */
  given: { answers: Answers; placed: Set<Answer> } | null;
}

/** Whether the article's own text has italic or bold words; the marks of sentences do not count. */
export function findEmphasis(article: Article): Emphasis {
  const found: Emphasis = { italic: false, bold: false };
  const walk = (node: RootContent): void => {
    if (node.type === 'emphasis' && node.data?.hName === undefined) found.italic = true;
    if (node.type === 'strong') found.bold = true;
    if (node.type === 'html') Object.assign(found, { italic: true, bold: true });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const section of article.sections.flatMap(withDescendants)) section.blocks.forEach(walk);
  return found;
}

/** The only clock of a file: the article's own date, or SOURCE_DATE_EPOCH, or the day couplet was made. */
export function fileDate(article: Article): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date(`${article.date ?? '2026-01-01'}T00:00:00Z`);
}
