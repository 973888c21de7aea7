import { type Article, type Section, withDescendants } from '../../model/article.ts';
import type { RunSheetDocument, RunSheetRow } from '../../model/run-sheet.ts';
import type { PageReference } from '../../model/workbook.ts';
import type { Phrases } from '../phrases.ts';
import { findSensitiveTopics } from '../sensitive-topics.ts';
import { countLines } from './measure.ts';
import { formatRanges, readRanges } from './ranges.ts';
import { formatPages } from './rows.ts';

type Entry = RunSheetDocument['sensitive'][number];
/** Pressing entries are listed before room runs out. */
type RankedEntry = Entry & { pressing: boolean };
/** Type of page 1, a little less for regular running narrower than the semibold that is measured. */
const sizePt = 10.1;
/** The page of help lines: its entry is never crowded out. */
const supportBlocks = ['information', 'support'];

/**
 * Where to tread softly, by slide and page: blocks the locale names, then sections and words of the article.
 *
 * @param mostLines Lines there is room for. Blocks come first; the support slide is always among them.
 */
export function composeSensitive(
  article: Article,
  facts: { rows: RunSheetRow[]; pageRefs: PageReference[]; strings: Phrases; mostLines: number; widthMm: number },
): Entry[] {
  const { rows, strings } = facts;
  const blocks = blockEntries(rows, strings);
  const support = blocks.filter((entry) => entry.pressing);
  const reading = readingEntries(article, facts);
  const ranked = [
    ...support,
    ...reading.filter((entry) => entry.pressing),
    ...blocks.filter((entry) => !entry.pressing),
    ...reading.filter((entry) => !entry.pressing),
  ];
  let lines = 0;
  const kept = new Set(
    ranked.filter((entry) => {
      const needed = countLines(entry.text, { widthMm: facts.widthMm, sizePt });
      if (lines + needed > facts.mostLines) return false;
      lines += needed;
      return true;
    }),
  );
  return [...blocks, ...ranked]
    .filter((entry, index, all) => kept.has(entry) && all.indexOf(entry) === index)
    .map(({ slides, text }) => ({ slides, text }));
}

/** Blocks with a `care` text; blocks with the same text whose slides follow on are one entry. */
function blockEntries(rows: RunSheetRow[], strings: Phrases): RankedEntry[] {
  const runs: { care: string; slides: number[]; pages: number[]; pressing: boolean }[] = [];
  for (const row of rows) {
    const care = strings.find(`blocks.${row.blockId}.care`);
    if (care === null || row.slides === null) continue;
    const slides = readRanges(row.slides);
    const run = runs.find((other) => other.care === care && (other.slides.at(-1) ?? 0) + 1 === slides[0]);
    const pages = row.pages === null ? [] : readRanges(row.pages);
    if (run) {
      run.slides.push(...slides);
      run.pages.push(...pages);
    } else runs.push({ care, slides, pages, pressing: supportBlocks.includes(row.blockId) });
  }
  return runs.map(({ care, slides, pages, pressing }) => ({
    slides: strings.text(slides.length === 1 ? 'slide.one' : 'slide.other', { slides: formatRanges(slides) ?? '' }),
    text: withPages(pages, care, strings),
    pressing,
  }));
}

/** Sections that stay reading (warning signs, staying or leaving) and words that can hurt, with the pages they are read on, if the book has them. */
function readingEntries(article: Article, { pageRefs, strings }: { pageRefs: PageReference[]; strings: Phrases }): RankedEntry[] {
  const entry = (sections: Section[], text: string, pressing = false) => {
    const ids = new Set(sections.map((section) => section.id));
    const pages = pageRefs
      .filter((reference) => reference.activity === 'reading' && ids.has(reference.sectionId ?? ''))
      .flatMap((reference) => reference.pages);
    return pages.length === 0 ? [] : [{ slides: strings.text('sensitive.reading'), text: withPages(pages, text, strings), pressing }];
  };
  const withRole = (role: string) => article.sections.filter((main) => withDescendants(main).some((section) => section.role === role));
  const topics = findSensitiveTopics(article, strings);
  const warnings = withRole('red-flag');
  const decisions = withRole('decide');
  const named = new Set([...warnings, ...decisions]);
  return [
    ...entry(warnings, strings.text('sensitive.red-flag'), true),
    ...entry(decisions, strings.text('sensitive.decide'), true),
    ...topics.flatMap(({ sections, text }) =>
      entry(
        sections.filter((section) => !named.has(section)),
        text,
      ),
    ),
  ];
}

function withPages(pages: number[], text: string, strings: Phrases): string {
  const where = formatPages(pages, strings);
  return where === null ? text : strings.text('sensitive.at', { where, text });
}
