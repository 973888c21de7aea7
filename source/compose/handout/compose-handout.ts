import type { DeckDocument } from '../../model/deck.ts';
import { fullPaper, pageGeometry } from '../../model/geometry.ts';
import type { HandoutDocument, HandoutHeights } from '../../model/handout.ts';
import type { BuildOptions } from '../../model/options.ts';
import { formatClock, type Phrases } from '../phrases.ts';
import { fillPages, type HandoutMeasures } from './fill-pages.ts';
import { gatherEntries } from './gather-entries.ts';

/** Millimetres of the page (templates/styles/handout.css has the same). */
const page = { topMm: 12, bottomMm: 14, betweenMm: 8.25, noteGapMm: 1.3 };
/** What notes that go on take at least: the number and the title of their slide. */
const continuedMm = { regular: 18, large: 26 };
/** Rounding in the browser. */
const spareMm = 1;

type HandoutOptions = Pick<BuildOptions, 'paper' | 'punch' | 'sides' | 'largePrint'>;

function composeFrame({ title, lang, session }: DeckDocument, options: HandoutOptions, phrases: Phrases): Omit<HandoutDocument, 'pages'> {
  const { name, widthMm, heightMm } = pageGeometry(fullPaper[options.paper], { largePrint: false, punch: false, sides: options.sides });
  const words = phrases.within('handout');
  return {
    title,
    lang,
    paper: { name, widthMm, heightMm },
    isLarge: options.largePrint,
    kind: words.text('kind'),
    session: words.text('session', {
      start: formatClock(session.startMinute),
      end: formatClock(session.startMinute + session.minutes),
      minutes: session.minutes,
    }),
    words: { date: words.text('date'), continued: words.text('continued'), workbook: phrases.text('deck.chip') },
  };
}

/** Every slide with its notes on one endless page, to be measured. */
export function composeHandoutProof(deck: DeckDocument, options: HandoutOptions, phrases: Phrases): HandoutDocument {
  const pieces = gatherEntries(deck, phrases).map((entry) => ({ ...entry, isContinued: false }));
  return { ...composeFrame(deck, options, phrases), pages: [{ number: 1, folio: '', pieces }] };
}

/**
 * Slides with their notes, two or three a page, on the paper of the build; small books have it on the paper twice their size.
 *
 * @param heights Of the proof.
 */
export function composeHandout(deck: DeckDocument, heights: HandoutHeights, options: HandoutOptions, phrases: Phrases): HandoutDocument {
  const frame = composeFrame(deck, options, phrases);
  const measures: HandoutMeasures = {
    ...page,
    liveMm: frame.paper.heightMm - page.topMm - page.bottomMm - spareMm,
    continuedMm: frame.isLarge ? continuedMm.large : continuedMm.regular,
  };
  const pages = fillPages(gatherEntries(deck, phrases), heights, measures);
  return {
    ...frame,
    pages: pages.map((pieces, index) => ({
      number: index + 1,
      folio: phrases.text('handout.folio', { page: index + 1, total: pages.length }),
      pieces,
    })),
  };
}
