import { type Article, type Section, withDescendants } from '../../model/article.ts';
import type { RunSheetDocument, RunSheetRow } from '../../model/run-sheet.ts';
import type { PageReference } from '../../model/workbook.ts';
import { countLines } from './measure.ts';
import { readRanges } from './ranges.ts';
import { formatPages } from './rows.ts';
import type { Strings } from './strings.ts';

type Entry = RunSheetDocument['sensitive'][number];
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
  facts: { rows: RunSheetRow[]; pageRefs: PageReference[]; strings: Strings; mostLines: number; widthMm: number },
): Entry[] {
  const { rows, strings } = facts;
  const blocks = blockEntries(rows, strings);
  const support = blocks.filter((entry) => entry.never);
  const reading = readingEntries(article, facts);
  const ranked = [
    ...support,
    ...reading.filter((entry) => entry.never),
    ...blocks.filter((entry) => !entry.never),
    ...reading.filter((entry) => !entry.never),
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

/** Blocks with a `care` text; neighbours with the same text are one entry. */
function blockEntries(rows: RunSheetRow[], strings: Strings): (Entry & { never: boolean })[] {
  const runs: { care: string; slides: number[]; pages: number[]; never: boolean }[] = [];
  for (const row of rows) {
    const care = strings.find(`blocks.${row.blockId}.care`);
    if (care === null || row.slides === null) continue;
    const run = runs.find((other) => other.care === care);
    const slides = readRanges(row.slides);
    const pages = row.pages === null ? [] : readRanges(row.pages);
    if (run) {
      run.slides.push(...slides);
      run.pages.push(...pages);
    } else runs.push({ care, slides, pages, never: supportBlocks.includes(row.blockId) });
  }
  return runs.map(({ care, slides, pages, never }) => ({
    slides: strings.text(slides.length === 1 ? 'slide.one' : 'slide.other', { slides: joined(slides) }),
    text: withPages(pages, care, strings),
    never,
  }));
}

/** Ranges alone, without the word for slides. */
function joined(numbers: number[]): string {
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Sections that stay reading (warning signs, staying or leaving) and words that can hurt, with the pages they are read on. */
function readingEntries(
  article: Article,
  { pageRefs, strings }: { pageRefs: PageReference[]; strings: Strings },
): (Entry & { never: boolean })[] {
  const entry = (sections: Section[], text: string, never = false) => {
    const ids = new Set(sections.map((section) => section.id));
    const pages = pageRefs
      .filter((reference) => reference.activity === 'reading' && ids.has(reference.sectionId ?? ''))
      .flatMap((reference) => reference.pages);
    return sections.length === 0 ? [] : [{ slides: strings.text('sensitive.reading'), text: withPages(pages, text, strings), never }];
  };
  const withRole = (role: string) => article.sections.filter((main) => withDescendants(main).some((section) => section.role === role));
  const topics = strings.groups('sensitive.topics').map((topic) => {
    const cues = topic.list('cues');
    const said = new Set(
      article.sentences
        .filter((sentence) => sentence.strippedBy === null && names(sentence.text, cues))
        .map((sentence) => sentence.sectionId),
    );
    return {
      text: topic.text('text'),
      sections: article.sections.filter((main) => withDescendants(main).some((section) => said.has(section.id))),
    };
  });
  return [
    ...entry(withRole('red-flag'), strings.text('sensitive.red-flag'), true),
    ...entry(withRole('decide'), strings.text('sensitive.decide'), true),
    ...topics.flatMap(({ sections, text }) => entry(sections, text)),
  ];
}

/** Whether a word of the sentence begins with one of the cues. */
function names(text: string, cues: string[]): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return words.some((word) => cues.some((cue) => word.startsWith(cue)));
}

function withPages(pages: number[], text: string, strings: Strings): string {
  const where = formatPages(pages, strings);
  return where === null ? text : strings.text('sensitive.at', { where, text });
}
