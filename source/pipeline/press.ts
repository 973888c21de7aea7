import type { VFile } from 'vfile';
import type { Article } from '../model/article.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Browser } from '../print/browser.ts';
import type { Content } from './content.ts';

/** What the printing steps share. */
export interface Press {
  content: Content;
  fonts: string;
  options: BuildOptions;
  browser: Browser;
  clock: (stage: string) => void;
  file: VFile;
}

/** Slides need four faces only. */
export const deckFonts = (css: string): string =>
  css
    .split('\n')
    .filter(
      (rule) =>
        !/font-style:italic|font-family:"Newsreader";font-weight:(?:500|600)|font-family:"Source Serif 4";font-weight:(?:500|600)/.test(
          rule,
        ),
    )
    .join('\n');

export const ptPerMm = 72 / 25.4;

/** The only clock of a file: the article's own date, or SOURCE_DATE_EPOCH, or the day couplet was made. */
export function fileDate(article: Article): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date(`${article.date ?? '2026-01-01'}T00:00:00Z`);
}
