import { type Article, type Section, withDescendants } from '../../model/article.ts';
import type { DeckDocument } from '../../model/deck.ts';
import type { RunSheetRow, SensitiveItem } from '../../model/run-sheet.ts';
import type { PageReference } from '../../model/workbook.ts';
import { deckLedger } from '../deck/ledger.ts';
import type { Phrases } from '../phrases.ts';
import { findSensitiveTopics } from '../sensitive-topics.ts';
import type { CareColumns } from './glance.ts';
import { countLines } from './measure.ts';
import { formatRanges, readRanges } from './ranges.ts';

/** What presses is listed before room runs out. */
type RankedItem = SensitiveItem & { rank: number };
/** The page of help lines, then reading that can frighten, then our own blocks, then words of the article. */
const ranks = { support: 0, pressing: 1, block: 2, topic: 3 };
const supportBlocks = ['information', 'support'];
const sizePt = 10.7;

interface SensitiveFacts {
  rows: RunSheetRow[];
  deck: DeckDocument;
  pageRefs: PageReference[];
  strings: Phrases;
}

/** Where to tread softly, by slide and page: blocks the locale names, then sections and words of the article, in running order. */
export function composeSensitive(article: Article, facts: SensitiveFacts): SensitiveItem[] {
  return rankItems(article, facts).map(({ slides, pages, what }) => ({ slides, pages, what }));
}

/**
 * The items page 1 has room for, in order.
 *
 * @param lines Lines there are. What presses most is kept; the page of help lines always is.
 */
export function fitSensitive(article: Article, facts: SensitiveFacts, lines: number, columns: CareColumns): SensitiveItem[] {
  const all = rankItems(article, facts);
  const linesOf = ({ slides, pages, what }: SensitiveItem) =>
    Math.max(
      countLines(what, { widthMm: columns.whatMm - 1, sizePt }),
      countLines(pages ?? '', { widthMm: columns.pagesMm - 2, sizePt }),
      countLines(slides ?? '', { widthMm: columns.slidesMm - 1, sizePt }),
    );
  const total = all.reduce((sum, item) => sum + linesOf(item), 0);
  // One line says that there is more.
  let room = total <= lines ? lines : lines - 1;
  const kept = new Set<RankedItem>();
  for (const item of [...all].sort((one, other) => one.rank - other.rank)) {
    const needed = linesOf(item);
    if (item.rank > ranks.support && needed > room) continue;
    room -= needed;
    kept.add(item);
  }
  return all.filter((item) => kept.has(item)).map(({ slides, pages, what }) => ({ slides, pages, what }));
}

function rankItems(article: Article, facts: SensitiveFacts): RankedItem[] {
  return [...blockItems(facts), ...readingItems(article, facts)];
}

/** Blocks with a `care` text; blocks with the same text whose slides follow on are one item. */
function blockItems({ rows, strings }: SensitiveFacts): RankedItem[] {
  const runs: { what: string; slides: number[]; pages: number[]; rank: number }[] = [];
  for (const row of rows) {
    const what = strings.find(`blocks.${row.blockId}.care`);
    if (what === null || row.slides === null) continue;
    const slides = readRanges(row.slides);
    const run = runs.find((other) => other.what === what && (other.slides.at(-1) ?? 0) + 1 === slides[0]);
    const pages = row.pages === null ? [] : readRanges(row.pages);
    if (run) {
      run.slides.push(...slides);
      run.pages.push(...pages);
    } else runs.push({ what, slides, pages, rank: supportBlocks.includes(row.blockId) ? ranks.support : ranks.block });
  }
  return runs.map(({ what, slides, pages, rank }) => ({ slides: formatRanges(slides), pages: formatRanges(pages), what, rank }));
}

/**
 * Sections that stay reading (warning signs, staying or leaving) and words that can hurt: the pages they are read on, and the slides
 * that show them. What neither the book nor the deck has is not named.
 */
function readingItems(article: Article, { deck, pageRefs, strings }: SensitiveFacts): RankedItem[] {
  const { shown } = deckLedger(deck);
  const item = (sections: Section[], sentenceIds: string[], what: string, rank: number): RankedItem[] => {
    const ids = new Set(sections.map((section) => section.id));
    const pages = pageRefs
      .filter((reference) => reference.activity === 'reading' && ids.has(reference.sectionId ?? ''))
      .flatMap((reference) => reference.pages);
    const slides = [...new Set(sentenceIds.flatMap((id) => shown[id] ?? []))];
    if (pages.length + slides.length === 0) return [];
    return [{ slides: formatRanges(slides), pages: formatRanges(pages), what, rank }];
  };
  const withRole = (role: string) => article.sections.filter((main) => withDescendants(main).some((section) => section.role === role));
  const warnings = withRole('red-flag');
  const decisions = withRole('decide').filter((section) => !warnings.includes(section));
  const named = new Set([...warnings, ...decisions]);
  return [
    ...item(warnings, [], strings.text('sensitive.red-flag'), ranks.pressing),
    ...item(decisions, [], strings.text('sensitive.decide'), ranks.pressing),
    ...findSensitiveTopics(article, strings).flatMap(({ sections, sentenceIds, text }) =>
      item(
        sections.filter((section) => !named.has(section)),
        sentenceIds,
        text,
        ranks.topic,
      ),
    ),
  ];
}
