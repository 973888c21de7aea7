import { composeDeck } from '../compose/deck/compose-deck.ts';
import { deckLedger } from '../compose/deck/ledger.ts';
import { composeLedger, type LedgerEntry } from '../compose/ledger.ts';
import { composeRunSheet } from '../compose/run-sheet/compose-run-sheet.ts';
import { referencePages } from '../compose/workbook/paginate.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
import type { Session } from '../model/session.ts';
import { fitDeck, withSmallPictures } from './build-deck.ts';
import { placeSentences, type SettledWorkbook, settleWorkbook } from './build-workbook.ts';
import type { Press } from './press.ts';
import { reportKeptBack } from './report-kept-back.ts';

/** The three documents with true page numbers, and where every sentence went. */
export interface ComposedOutputs {
  settled: SettledWorkbook;
  /** `null` when neither the deck nor the run sheet is asked for. */
  deck: DeckDocument | null;
  sheet: RunSheetDocument | null;
  ledger: LedgerEntry[];
}

/** The outputs a build composes besides the workbook, which every page number comes from. */
export interface Wanted {
  deck: boolean;
  sheet: boolean;
}

/** Compose workbook, deck and run sheet to fit, with two tabs at work side by side; nothing is printed. */
export async function composeOutputs(article: Article, session: Session, press: Press, wanted: Wanted): Promise<ComposedOutputs> {
  const { content, options, clock, file } = press;
  const wantsSlides = wanted.deck || wanted.sheet;
  const [settled, fit] = await Promise.all([settleWorkbook(article, press), wantsSlides ? fitDeck(article, session, press) : null]);
  const { readOnlySectionIds } = settled.document;
  const firstReadOnly = article.sections.find((section) => section.id === readOnlySectionIds[0]);
  if (firstReadOnly) {
    const reason = `Expected an article that one workbook can hold: from “${firstReadOnly.title}” on, ${readOnlySectionIds.length} sections are printed as reading only`;
    reportRule(file, 'compose/long-article', reason, firstReadOnly.place);
  }
  const references = referencePages(settled.document.pages);
  const deck = wantsSlides ? await withSmallPictures(composeDeck(article, session, references, content.words, fit, options), press) : null;
  for (const slide of deck?.slides.filter(({ id }) => fit?.[id]?.overflows) ?? [])
    reportRule(file, 'print/slide-overflow', `Expected slide ${slide.number}, “${slide.title}”, to hold its words, found more than fit`);
  const sheet = deck && wanted.sheet ? composeRunSheet(article, session, deck, references, options, content.words) : null;
  if (deck) reportKeptBack(article, file);
  const ledger = composeLedger(article, {
    printed: placeSentences(article, settled),
    isShorter: options.length !== 'full',
    ...(deck && wanted.deck ? deckLedger(deck) : { shown: null, spoken: null }),
  });
  clock('compose deck and run sheet');
  return { settled, deck, sheet, ledger };
}
