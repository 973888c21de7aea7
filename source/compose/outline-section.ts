import type { Section } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { WorkbookDocument } from '../model/workbook.ts';
import type { LedgerEntry } from './ledger.ts';

/** Words of the author's and the line they begin on. */
export interface OutlineLine {
  text: string;
  line: number;
}

/** A section as understood, and what it became. */
export interface OutlineSection {
  id: string;
  number: string | null;
  title: string | null;
  role: string;
  /** The cue that decided the role, and how sure it is, 0 to 1. */
  cue: string;
  confidence: number;
  line: number;
  pages: number[];
  slides: number[];
  /** Minutes of the session on slides that show or speak this section. */
  minutes: number;
  lists: { role: string; leadIn: string | null; line: number; items: string[] }[];
  prompts: (OutlineLine & { subject: string; writer: string })[];
  scripts: (OutlineLine & { kind: string })[];
  quotations: (OutlineLine & { by: string })[];
  rewrites: { before: string; after: string; line: number }[];
  contrasts: { a: string; b: string; line: number }[];
  thoughts: OutlineLine[];
  exercises: { title: string | null; minutes: number | null; mode: string; line: number; steps: string[] }[];
  notes: OutlineLine[];
  sections: OutlineSection[];
}

const lineOf = ({ text, place }: { text: string; place: { line: number } }): OutlineLine => ({ text, line: place.line });

/** Tells of each section, its subsections included, the pages it is on and the slides that show or speak it. */
export function outlineSections(sections: Section[], book: WorkbookDocument, deck: DeckDocument | null, ledger: LedgerEntry[]) {
  const slidesOf = slidesBySection(sections, ledger);
  const pagesOf = pagesBySection(book);
  const outline = (section: Section): OutlineSection => {
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
      confidence: section.confidence,
      line: section.place.line,
      pages: pagesOf.get(section.id) ?? [],
      slides,
      minutes: Math.round(seconds / 6) / 10,
      lists: section.lists.map(({ role, leadIn, items, place }) => ({
        role,
        leadIn,
        line: place.line,
        items: items.map((item) => item.text),
      })),
      prompts: section.prompts.map((prompt) => ({ ...lineOf(prompt), subject: prompt.subject, writer: prompt.writer })),
      scripts: section.scripts.map((script) => ({ ...lineOf(script), kind: script.kind })),
      quotations: section.quotations.map((quotation) => ({ ...lineOf(quotation), by: quotation.by })),
      rewrites: section.rewrites.map(({ before, after, place }) => ({ before, after, line: place.line })),
      contrasts: section.contrasts.map(({ a, b, place }) => ({ a, b, line: place.line })),
      thoughts: section.thoughts.map(lineOf),
      exercises: section.exercises.map(({ title, minutes, mode, steps, place }) => ({
        title,
        minutes,
        mode,
        line: place.line,
        steps: steps.map((step) => step.text),
      })),
      notes: section.notes.map(lineOf),
      sections: section.children.map(outline),
    };
  };
  return sections.map(outline);
}

function slidesBySection(sections: Section[], ledger: LedgerEntry[]): Map<string, Set<number>> {
  const slides = new Map(sections.flatMap(withDescendants).map((section) => [section.id, new Set<number>()]));
  for (const { sectionId, shown, spoken } of ledger) for (const slide of [...shown, ...spoken]) slides.get(sectionId)?.add(slide);
  return slides;
}

function pagesBySection(book: WorkbookDocument): Map<string, number[]> {
  const pages = new Map<string, number[]>();
  for (const page of book.pages) {
    for (const sectionId of page.type === 'reading' ? page.sectionIds : [page.sectionId ?? '']) {
      const known = pages.get(sectionId) ?? [];
      for (let offset = 0; offset < (page.type === 'reading' ? page.pages : 1); offset += 1) known.push(page.page + offset);
      pages.set(sectionId, known);
    }
  }
  return pages;
}
