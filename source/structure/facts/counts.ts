import { reportRule } from '../../diagnostics/report.ts';
import type { Section } from '../../model/article.ts';
import { promisedCount } from '../promised-count.ts';
import type { ReportFact } from './fact.ts';

/** “7 Reasons …” must really show seven (DOMAIN a): numbered parts, subsections, or items of one list. */
export const reportCounts: ReportFact = ({ sections, title, cues }, file) => {
  for (const section of sections) {
    const promised = section.title === null ? null : promisedCount(section.title, cues);
    if (promised === null) continue;
    compare(section.title ?? '', promised, countsOf(section), section.place);
  }
  // The title counts the article's main sections, when these are numbered or their number is near the promise.
  const promised = promisedCount(title, cues);
  const main = sections.filter((section) => section.depth === 1);
  const numbered = main.filter((section) => section.number !== null).length;
  if (promised !== null && numbered >= 2) compare(title, promised, [numbered, ...sections.flatMap(countsOf)], { line: 1, column: 1 });

  function compare(text: string, { count, noun }: { count: number; noun: string }, counts: number[], place: Section['place']): void {
    if (counts.length === 0 || counts.includes(count)) return;
    const [nearest] = [...counts].sort((one, other) => Math.abs(one - count) - Math.abs(other - count));
    reportRule(file, 'structure/count', `“${text}” promises ${count} ${noun}, found ${nearest}`, place);
  }
};

function countsOf(section: Section): number[] {
  const numbered = section.children.filter((child) => child.number !== null).length;
  const held = [section.prompts, section.scripts, section.exercises, section.quotations]
    .map((one) => one.length)
    .filter((count) => count > 1);
  return [section.children.length, numbered, ...section.lists.map((list) => list.items.length), ...held].filter((count) => count > 0);
}
