import type { Article } from '../../model/article.ts';
import type { Words } from '../../model/content.ts';
import type { DeckDocument } from '../../model/deck.ts';
import { fullPaper, pageGeometry } from '../../model/geometry.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { Cut, RowPage, RunSheetDocument, RunSheetRow } from '../../model/run-sheet.ts';
import type { RoomMode, Session } from '../../model/session.ts';
import type { PageReference } from '../../model/workbook.ts';
import { createPhrases, formatClock, type Phrases } from '../phrases.ts';
import { composeCuts } from './cuts.ts';
import { composeDecision } from './decision.ts';
import { composeFeedback } from './feedback.ts';
import { composeGlance } from './glance.ts';
import { composeMaterials, countForms, countGuests } from './materials.ts';
import { measureMm, shorten } from './measure.ts';
import { formatRanges } from './ranges.ts';
import { composeRoom } from './room.ts';
import { splitRows } from './row-pages.ts';
import { composeRows, formatPages } from './rows.ts';
import { composeSensitive, fitSensitive } from './sensitive.ts';
import { stemOf } from './spare.ts';
import { composeTimeline } from './timeline.ts';
import { composeWho } from './who.ts';

/** Side margins of the sheet, both together. */
const marginsMm = 24;
const modes: RoomMode[] = ['listen', 'alone', 'pair', 'room', 'rest'];

/**
 * The session on paper: a page at a glance, then a row for every block, then what to cut.
 *
 * @param session The session as fitted: its minutes sum to `session.minutes`, its blocks start one after the other.
 * @param deck The deck as built; slides are found by `blockId`.
 * @param pageRefs Pages read back from the printed workbook.
 * @param words All strings of one language; `words['run-sheet']` and `words.feedback` are read.
 */
export function composeRunSheet(
  article: Article,
  session: Session,
  deck: DeckDocument,
  pageRefs: PageReference[],
  options: BuildOptions,
  words: Words,
): RunSheetDocument {
  const phrases = createPhrases(words);
  const strings = phrases.within('run-sheet');
  const portrait = pageGeometry(fullPaper[options.paper], { largePrint: false, punch: false, sides: 'both' });
  const widthMm = portrait.heightMm;
  const liveMm = widthMm - marginsMm;
  const hasLeads = session.blocks.some((block) => block.lead !== null);
  const paper = { name: portrait.name, widthMm, heightMm: portrait.widthMm };
  const rows = composeRows(session, deck, pageRefs, strings);
  const timeline = composeTimeline(session, deck, liveMm, strings);
  const head = composeHead(article.title, liveMm, timeline.bands.length > 2 ? [22] : [34, 28, 22]);
  const set = splitRows(rows, composeCuts(session, rows, strings), { paper, liveMm, lang: article.lang, strings });
  const { pages, cuts, density, rowMm } = set;
  const total = pages.length + 1;
  const guests = countGuests(options);
  const start = formatClock(session.startMinute);
  const end = formatClock(session.startMinute + session.minutes);
  const summaryValues = {
    minutes: session.minutes,
    couples: strings.plural('couples', options.couples),
    facilitators: guests.facilitators,
  };
  const at = (offset: number) => formatClock(session.startMinute + offset);
  const swap = rows.filter((row) => stemOf(row.blockId) === 'words').map((row) => row.slides)[0] ?? null;
  const who = composeWho({ names: options.facilitators, facilitators: guests.facilitators, swap }, strings);
  const supportPage = findSupportPage(pageRefs, strings);
  const room = composeRoom(guests, supportPage, strings);
  const disclosure = strings.list('disclosure', { page: supportPage });
  const { planMm, planWordUnits, careLines, care } = composeGlance({
    lang: article.lang,
    heightMm: paper.heightMm,
    liveMm,
    bands: timeline.bands.length,
    head,
    room,
    who: who.map((entry) => `${entry.who ?? ''} ${entry.text}`),
    disclosure,
  });
  const sensitiveFacts = { rows, deck, pageRefs, strings };
  const sensitive = composeSensitive(article, sensitiveFacts);
  const atAGlance = fitSensitive(article, sensitiveFacts, careLines, care);
  const more = sensitive.length - atAGlance.length;
  return {
    title: article.title,
    lang: article.lang,
    head,
    hasLeads,
    glance: { planMm, planWordUnits, sensitive: atAGlance, more: more === 0 ? null : strings.plural('sensitive.more', more) },
    paper: { ...paper, columnsMm: set.columnsMm },
    summary: strings.text('summary', summaryValues),
    times: strings.text('fromTo', { start, end }),
    footer: strings.text('footer', { ...summaryValues, title: shorten(article.title, { widthMm: 80, sizePt: 9 }, 1) }),
    slidesAndPages: composeCounts(deck, pageRefs, strings),
    folio: strings.text('folio', { page: 1, total }),
    timeline,
    legend: modes
      .filter((mode) => mode !== 'pair' || session.blocks.some((block) => block.mode === mode))
      .map((mode) => ({ mode, word: strings.text(`modes.${mode}.legend`) })),
    ...composeAims(deck, strings),
    // A third band takes the line that only repeats the start.
    setup: strings.tables(timeline.bands.length > 2 ? 'setupShort' : 'setup').map((entry) => ({
      clock: at(Number(entry.text('minutes')) + (entry.text('from') === 'end' ? session.minutes : 0)),
      what: entry.text('what'),
    })),
    who,
    room,
    ...composeMaterials(guests, strings),
    sensitive,
    disclosure,
    columns: composeColumns(session, hasLeads ? (density === 'dense' ? 'leadColumnShort' : 'leadColumn') : null, strings),
    csvColumns: strings.list('csvColumns'),
    rowMm,
    density,
    rowPages: pages.map((page, index) => composeRowPage(page, index, { session, cuts, total, strings })),
    end: { clock: end, text: strings.text('end', { doors: at(session.minutes + 15) }) },
    cuts,
    neverCut: strings.text(`cuts.never.${cuts.length === 0 ? 'none' : cuts.length === 1 ? 'one' : 'other'}`, {
      count: cuts.length,
      minutes: cuts.reduce((sum, entry) => sum + entry.minutes, 0),
    }),
    feedback: composeFeedback(
      { forms: countForms(guests), isOnline: options.format === 'online', supportPage },
      phrases.within('feedback'),
    ),
  };
}

/** One line at the largest size it has room in, else two lines at 22 points; what is longer still ends in an ellipsis. */
function composeHead(title: string, liveMm: number, sizesPt: (34 | 28 | 22)[]): RunSheetDocument['head'] {
  // The times stand to the right of it in the same size.
  const room = (sizePt: number) => liveMm - 12 - sizePt * 2.1;
  for (const sizePt of sizesPt) if (measureMm(title, sizePt) <= room(sizePt)) return { title, sizePt, lines: 1 };
  return { title: shorten(title, { widthMm: room(22), sizePt: 22 }, 2), sizePt: 22, lines: 2 };
}

/** Headings of the eight columns; where two take turns, the second one says how the names stand. */
function composeColumns(session: Session, lead: string | null, strings: Phrases): RunSheetDocument['columns'] {
  const columns = strings.tables('columns').map((column) => ({
    top: column.text('top'),
    bottom: column.text('bottom', { total: session.minutes }),
  }));
  if (lead === null) return columns;
  return columns.map((column, index) => (index === 1 ? { top: column.bottom, bottom: strings.text(lead) } : column));
}

/** The aims as the deck shows them, under the line that opens them there. */
function composeAims(deck: DeckDocument, strings: Phrases): Pick<RunSheetDocument, 'aims' | 'aimsLead'> {
  for (const { title, body } of deck.slides) if (body.type === 'aims' && body.aims.length > 0) return { aimsLead: title, aims: body.aims };
  return { aimsLead: null, aims: strings.list('aims') };
}

function composeCounts(deck: DeckDocument, pageRefs: PageReference[], strings: Phrases): string {
  const slides = formatRanges(deck.slides.map((slide) => slide.number)) ?? '';
  const lastPage = Math.max(0, ...pageRefs.flatMap((reference) => reference.pages));
  return lastPage === 0 ? strings.text('slidesOnly', { slides }) : strings.text('slidesAndPages', { slides, pages: `1–${lastPage}` });
}

/** `p. 81`, the page of help lines, or our words for it when the book has none. */
function findSupportPage(pageRefs: PageReference[], strings: Phrases): string {
  const pages = pageRefs.filter((reference) => reference.activity === 'support').flatMap((reference) => reference.pages);
  return formatPages(pages, strings) ?? strings.text('supportPage');
}

function composeRowPage(
  rows: RunSheetRow[],
  index: number,
  { session, cuts, total, strings }: { session: Session; cuts: Cut[]; total: number; strings: Phrases },
): RowPage {
  const last = rows.at(-1);
  const isLast = index === total - 2;
  const openings = rows.flatMap((row) =>
    row.opensPart === null ? [] : [strings.text('opening', { part: row.opensPart, clock: row.clock })],
  );
  const end = formatClock(session.startMinute + (last?.total ?? 0));
  return {
    heading: strings.text('fromTo', { start: rows[0]?.clock ?? '', end }),
    strip: openings.length === 0 ? '' : `${openings.join(', ')}.`,
    blank: strings.text(index === 0 ? 'blank.start' : 'blank.late'),
    rows,
    decision: isLast ? null : composeDecision(rows, { session, cuts, cutPage: total, strings }),
    folio: strings.text('folio', { page: index + 2, total }),
  };
}
