import { BuildError } from '../../diagnostics/build-error.ts';
import type { Article } from '../../model/article.ts';
import type { DeckDocument } from '../../model/deck.ts';
import { deckExtras } from '../../model/options.ts';
import type { Press } from '../press.ts';
import type { PrintedSheets } from '../print-sheets.ts';
import { reportTagFaults } from '../report-tags.ts';
import { makeDeckHandout } from './deck-handout.ts';
import { makeDeckPdf } from './deck-pdf.ts';

/** A printed file made of the deck, and what preflight may hold it to. Lengths in millimetres. */
export interface DeckFile extends PrintedSheets {
  fileName: string;
  paper: { widthMm: number; heightMm: number };
  /** The least size of its text. */
  leastPt: { text: number; caption: number };
  /** How many pages were composed. */
  expectedPages: number;
}

type MakeDeckFile = (deck: DeckDocument, article: Article, press: Press) => Promise<DeckFile>;

/** What can be made of a deck: one construct, one file, one line. */
const makers: Record<(typeof deckExtras)[number], MakeDeckFile> = {
  'deck-pdf': makeDeckPdf,
  'deck-handout': makeDeckHandout,
};

/**
 * The files asked for of the slides.
 *
 * @throws {BuildError} `print/unsettled` when a slide or a page of notes did not keep to its page.
 */
export async function makeDeckFiles(deck: DeckDocument, article: Article, press: Press): Promise<DeckFile[]> {
  const files: DeckFile[] = [];
  for (const extra of deckExtras.filter((one) => press.options.extras.includes(one))) {
    const file = await makers[extra](deck, article, press);
    const { fileName, pages, expectedPages, tagFaults } = file;
    if (pages !== expectedPages)
      throw new BuildError(
        'print/unsettled',
        `${fileName}: expected ${expectedPages} pages, found ${pages}`,
        'please report this with the article',
      );
    reportTagFaults(press.file, fileName, tagFaults);
    press.clock(extra);
    files.push(file);
  }
  return files;
}
