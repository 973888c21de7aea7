import type { Article, Section } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Session } from '../model/session.ts';
import type { WorkbookDocument } from '../model/workbook.ts';
import type { LedgerEntry } from './ledger.ts';
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
}

export interface OutlineSection {
  id: string;
  number: string | null;
  title: string | null;
  role: string;
  cue: string;
  line: number;
  pages: number[];
  slides: number[];
  /** Minutes of the session on slides that show or speak this section. */
  minutes: number;
  prompts: string[];
  scripts: string[];
  quotations: { text: string; by: string }[];
  lists: { role: string; leadIn: string | null; items: string[] }[];
  sections: OutlineSection[];
}

export function composeOutline(
  article: Article,
  options: BuildOptions,
  session: Session,
  book: WorkbookDocument,
  deck: DeckDocument | null,
  ledger: LedgerEntry[],
): Outline {
  const slidesOf = new Map<string, Set<number>>();
  const sectionOf = new Map(article.sentences.map((sentence) => [sentence.id, sentence.sectionId]));
  for (const entry of ledger) {
    const id = sectionOf.get(entry.id) ?? '';
    const slides = slidesOf.get(id) ?? new Set();
    for (const slide of [...entry.shown, ...entry.spoken]) slides.add(slide);
    slidesOf.set(id, slides);
  }
  const pagesOf = new Map<string, number[]>();
  for (const page of book.pages) {
    for (const sectionId of page.type === 'reading' ? page.sectionIds : [page.sectionId ?? '']) {
      const pages = pagesOf.get(sectionId) ?? [];
      for (let offset = 0; offset < (page.type === 'reading' ? page.pages : 1); offset += 1) pages.push(page.page + offset);
      pagesOf.set(sectionId, pages);
    }
  }
  const outlineSection = (section: Section): OutlineSection => {
    const slides = [...new Set(withDescendants(section).flatMap((one) => [...(slidesOf.get(one.id) ?? [])]))].sort(
      (one, other) => one - other,
    );
    const seconds = (deck?.slides ?? []).filter((slide) => slides.includes(slide.number)).reduce((sum, slide) => sum + slide.seconds, 0);
    return {
      id: section.id,
      number: section.number,
      title: section.title,
      role: section.role,
      cue: section.cue,
      line: section.place.line,
      pages: pagesOf.get(section.id) ?? [],
      slides,
      minutes: Math.round(seconds / 6) / 10,
      prompts: section.prompts.map((prompt) => prompt.text),
      scripts: section.scripts.map((script) => script.text),
      quotations: section.quotations.map(({ text, by }) => ({ text, by })),
      lists: section.lists.map(({ role, leadIn, items }) => ({ role, leadIn, items: items.map((item) => item.text) })),
      sections: section.children.map(outlineSection),
    };
  };
  return {
    title: article.title,
    subtitle: article.subtitle,
    lang: article.lang,
    author: article.author,
    permission: article.permission,
    settings: options,
    sections: article.sections.map(outlineSection),
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
  };
}
