import type { Article } from '../model/article.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Session } from '../model/session.ts';
import type { WorkbookDocument } from '../model/workbook.ts';
import type { LedgerEntry } from './ledger.ts';
import { type OutlineSection, outlineSections } from './outline-section.ts';
import { formatClock } from './phrases.ts';

/** `outline.json`: the article as understood, and every page, slide and minute it became. */
export interface Outline {
  title: string;
  subtitle: string | null;
  lang: string;
  author: string | null;
  permission: string;
  settings: BuildOptions;
  sections: OutlineSection[];
  workbook: {
    pages: number;
    sheets: {
      page: number;
      pages: number;
      id: string;
      activity: string;
      title: string | null;
      mode: string | null;
      writer: string | null;
      section: string | null;
    }[];
  };
  session: {
    minutes: number;
    start: string;
    blocks: { id: string; name: string; clock: string; minutes: number; mode: string; slides: number[] }[];
    leftOut: string[];
  };
  deck:
    | { number: number; id: string; block: string; seconds: number; title: string; layout: string; workbookPages: string | null }[]
    | null;
  ledger: LedgerEntry[];
  /** Files the build wrote beside this one; empty when nothing was written. */
  files: string[];
}

export function composeOutline(
  article: Article,
  options: BuildOptions,
  session: Session,
  book: WorkbookDocument,
  deck: DeckDocument | null,
  ledger: LedgerEntry[],
): Outline {
  return {
    title: article.title,
    subtitle: article.subtitle,
    lang: article.lang,
    author: article.author,
    permission: article.permission,
    // The picture itself stands in the files.
    settings: { ...options, brand: { ...options.brand, logo: options.brand.logo && 'embedded' } },
    sections: outlineSections(article.sections, book, deck, ledger),
    workbook: {
      pages: book.pageCount,
      sheets: book.pages.map((page) => ({
        page: page.page,
        pages: page.type === 'reading' ? page.pages : 1,
        id: page.id,
        activity: page.activity,
        title: page.title,
        mode: page.type === 'sheet' ? page.mode : 'read',
        writer: page.type === 'sheet' ? page.writer : null,
        section: page.sectionId,
      })),
    },
    session: {
      minutes: session.minutes,
      start: formatClock(session.startMinute),
      blocks: session.blocks.map((block) => ({
        id: block.id,
        name: block.name,
        clock: formatClock(session.startMinute + block.startsAt),
        minutes: block.minutes,
        mode: block.mode,
        slides: (deck?.slides ?? []).filter((slide) => slide.blockId === block.id).map((slide) => slide.number),
      })),
      leftOut: session.leftOut.map((block) => block.name),
    },
    deck:
      deck === null
        ? null
        : deck.slides.map((slide) => ({
            number: slide.number,
            id: slide.id,
            block: slide.blockId,
            seconds: slide.seconds,
            title: slide.title,
            layout: slide.body.type,
            workbookPages: slide.workbookPages,
          })),
    ledger,
    files: [],
  };
}
