import type { Outline } from '../../source/compose/outline.ts';
import type { OutlineSection } from '../../source/compose/outline-section.ts';

export type OutlineSheet = Outline['workbook']['sheets'][number];

/** The sheet or reading a page belongs to. */
export function sheetAt(outline: Outline, page: number): OutlineSheet | undefined {
  return outline.workbook.sheets.find((sheet) => sheet.page <= page && page < sheet.page + sheet.pages);
}

export const everySection = (sections: OutlineSection[]): OutlineSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections)]);

/** Titles of everything below a main section. */
export function headingsOf(outline: Outline, sectionId: string | null): string[] {
  const main = outline.sections.find(({ id }) => id === sectionId);
  return everySection(main?.sections ?? []).flatMap(({ title }) => (title === null ? [] : [title]));
}

/** `pp. 8–9, 14` or `p. 12` as numbers. */
export function pagesIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

/** A heading as it is shown: without its numbering. */
export const unnumbered = (heading: string): string => heading.replace(/^(?:\d+|[A-Z])[.)]\s+|^Intro(?:duction)?:\s*/u, '');
