import type { Article } from '../model/article.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Block, Session } from '../model/session.ts';
import type { WorkbookDocument } from '../model/workbook.ts';
import type { LedgerEntry } from './ledger.ts';
import { type OutlineSection, outlineSections } from './outline-section.ts';
import { formatClock } from './phrases.ts';
import { talkLimit } from './session/talk.ts';

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
    /** Facilitator talk in per cent of the working time, and the most that is good for a session as long. */
    talkPercent: number;
    mostTalkPercent: number;
    /** The minutes the article fills; `null` while the session is no longer than that. */
    fillsMinutes: number | null;
    blocks: {
      id: string;
      name: string;
      clock: string;
      minutes: number;
      mode: string;
      lead: string | null;
      support: string | null;
      slides: number[];
    }[];
    /** What there was no time for, in the order it would come back; `teaches` what shows or practises something of the article. */
    leftOut: { id: string; name: string; fitsAt: number | null; teaches: boolean }[];
  };
  deck:
    | { number: number; id: string; block: string; seconds: number; title: string; layout: string; workbookPages: string | null }[]
    | null;
  ledger: LedgerEntry[];
  /** Files the build wrote beside this one; empty when nothing was written. */
  files: string[];
}

/** Blocks that carry something of the article; its writing and talking come with them. */
const teaches = ({ id, role, exerciseId }: Block): boolean => exerciseId !== undefined || (role !== null && !/-(?:solo|pair)$/.test(id));

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
      talkPercent: session.talkPercent,
      mostTalkPercent: Math.round(100 * talkLimit(session.minutes)),
      fillsMinutes: session.fillsMinutes,
      blocks: session.blocks.map((block) => ({
        id: block.id,
        name: block.name,
        clock: formatClock(session.startMinute + block.startsAt),
        minutes: block.minutes,
        mode: block.mode,
        lead: block.lead,
        support: block.support,
        slides: (deck?.slides ?? []).filter((slide) => slide.blockId === block.id).map((slide) => slide.number),
      })),
      leftOut: session.leftOut.map((block) => ({ id: block.id, name: block.name, fitsAt: block.fitsAt, teaches: teaches(block) })),
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
