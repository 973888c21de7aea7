import type { Answers } from '../../model/answers.ts';
import type { Article } from '../../model/article.ts';
import type { PromptBank } from '../../model/content.ts';
import { pageGeometry } from '../../model/geometry.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { Sheet, WorkbookDocument, WorkbookMeasures, WorkbookPage } from '../../model/workbook.ts';
import { findAnswered } from '../answers/answered-prompts.ts';
import { viewArticle } from '../article-view.ts';
import { isForWorkbook } from '../kept.ts';
import type { Phrases } from '../phrases.ts';
import { composeCheckIns } from './back/check-ins.ts';
import { composeLetter, composeLookAgain } from './back/look-again.ts';
import { composeOwnPages } from './back/own-pages.ts';
import { composePlan } from './back/plan.ts';
import { composeSources } from './back/sources.ts';
import { composeNotes, composePromises, composeSupport } from './back-matter.ts';
import { composeChapter } from './compose-chapter.ts';
import { composeFurtherReading, composeInShort } from './compose-reading.ts';
import { composeContents } from './contents.ts';
import type { BookContext } from './context.ts';
import { choosePages, type Shorter } from './editions/choose-pages.ts';
import { editPages } from './editions/edit-pages.ts';
import { pairPages } from './editions/pair-pages.ts';
import { composeFacilitator } from './facilitator.ts';
import { fillSheets, isFolded } from './fill-sheets.ts';
import { composeFiller } from './filler.ts';
import { fitSheet, keepsOnePage, withContent } from './fit-sheets.ts';
import { composeBefore } from './front/before.ts';
import { composeFeelings } from './front/feelings.ts';
import { composeMap } from './front/map.ts';
import { composeAgreement, composeCover, composeHowToUse, composeImprint } from './front-matter.ts';
import { countPages, paginate } from './paginate.ts';
import { createPromptPicker } from './pick-prompts.ts';
import { splitSheets } from './split-sheets.ts';

/** A book with more pages to write on is no workbook any more: the sections after them are printed as reading. */
const mostSheets = 300;

/**
 * Compose the workbook: front matter, each section's reading and pages in the article's order, back matter.
 *
 * Called once without measures (every line count at its least, each reading one page) and again with what the browser
 * measured; the same measures give the same book.
 *
 * @param answers What was written into an earlier book: its prompts stay where they are.
 * @param phrases Our own words in the article's language.
 */
export function composeWorkbook(
  whole: Article,
  options: BuildOptions,
  phrases: Phrases,
  bank: PromptBank,
  measures: WorkbookMeasures | null,
  answers: Answers | null = null,
): WorkbookDocument {
  const article = viewArticle(whole, 'workbook');
  const paper = pageGeometry(options.paper, options);
  const defaultValues = {
    topic: options.topic ?? phrases.text('workbook.prompts.topic'),
    partner: phrases.text('workbook.prompts.partner'),
  };
  const sectionIds = article.sections.map(({ id }) => id);
  const answered = answers ? findAnswered(answers, options.partners, sectionIds) : undefined;
  const context: BookContext = {
    article,
    options,
    phrases,
    picker: createPromptPicker(bank, article.slug, defaultValues, answered),
    measures,
    paper,
  };
  const split = (whole: WorkbookPage[]) => splitSheets(whole, measures, paper);
  const hasIntro = article.sections[0]?.title === null;
  const numberOf = (index: number) => index + (hasIntro ? 0 : 1);
  const chapters: WorkbookPage[] = [];
  let made = 0;
  for (const section of article.sections) {
    if (chapters.filter((page) => page.type === 'sheet').length >= mostSheets) break;
    chapters.push(...composeChapter(context, section, section.title === null ? null : numberOf(made)));
    made += 1;
  }
  const further = composeFurtherReading(context, article.sections.slice(made), numberOf(made));
  const back = [
    ...composeOwnPages(context, chapters),
    composePromises(context),
    composePlan(context),
    ...composeCheckIns(context),
    ...composeLookAgain(context),
    ...composeLetter(context),
    composeNotes(context, 'notes', 'any'),
    composeSupport(context),
    ...composeFacilitator(context),
    composeSources(context),
  ];
  const edit = (made: WorkbookPage[]) => editPages(made, options.edition, phrases);
  const notesBeside = (page: Sheet) => composeNotes(context, `notes-beside-${page.id}`, 'any', { stage: page.stage, origin: page.origin });
  const pair = (made: WorkbookPage[]) => (options.edition === 'two-book' ? pairPages(made, notesBeside) : made);
  const body =
    options.length === 'full'
      ? { chapters: [...pair(split(edit(chapters))), ...edit(further)], back: pair(split(edit(back))) }
      : shortenBody(context, edit([...chapters, ...back]), options.length, (made) => pair(split(made)));
  const pages = numberPages(context, body.chapters, body.back).map((page) =>
    page.type === 'sheet' ? fitSheet(withContent(page), measures, paper) : page,
  );
  return {
    title: article.title,
    subtitle: article.subtitle,
    author: article.author,
    lang: article.lang,
    paper,
    easy: options.dyslexiaFriendly,
    partners: options.partners,
    edition: options.edition,
    length: options.length,
    owner: null,
    runningTitle: article.title,
    footer: options.brand.footer,
    pages,
    readOnlySectionIds: (options.length === 'full' ? article.sections.slice(made) : []).map((section) => section.id),
    sentenceIds: article.sentences.filter(isForWorkbook).map((sentence) => sentence.id),
    pageCount: countPages(pages),
  };
}

/** The pages a shorter book has room for, and a line of each section where it has room for that. */
function shortenBody(
  context: BookContext,
  pages: WorkbookPage[],
  length: Shorter,
  finish: (pages: WorkbookPage[]) => WorkbookPage[],
): { chapters: WorkbookPage[]; back: WorkbookPage[] } {
  const { edition } = context.options;
  const edit = (made: WorkbookPage[]) => editPages(made, edition, context.phrases);
  const inShort = length === 'short' ? composeInShort(context) : null;
  const reading = edit(inShort === null ? [] : [inShort]);
  const support = pages.filter((page) => page.activity === 'support');
  const isTwoBooks = edition === 'two-book';
  const before = [...composeOpening(context, [], { pageCount: 0, supportPage: 0 }), ...composeOwnAgreement(context), ...reading];
  const chosen = choosePages([...pages, ...edit(composeFeelings(context, 1))], length, { before, after: support, isTwoBooks });
  return { chapters: [...reading, ...finish(chosen)], back: finish(support) };
}

/** Composed sheets as the edition has them, on as many pages as they need. */
function finishSheets(context: BookContext, sheets: Sheet[]): WorkbookPage[] {
  return splitSheets(editPages(sheets, context.options.edition, context.phrases), context.measures, context.paper);
}

/** The first pages, as the length has them: a handout says whose it is and where it is from, and begins. */
function composeOpening(context: BookContext, known: WorkbookPage[], facts: { pageCount: number; supportPage: number }): WorkbookPage[] {
  const { phrases, options } = context;
  const finish = (...sheets: Sheet[]) => finishSheets(context, sheets);
  const paper = phrases.text(`workbook.papers.${context.paper.name}`);
  const first = [...editPages([composeCover(context)], options.edition, phrases), ...finish(composeImprint(context, { ...facts, paper }))];
  if (options.length === 'handout') return first;
  const rest = finish(composeBefore(context, known));
  if (options.length === 'short') return [...first, ...finish(composeHowToUse(context)), ...rest];
  return [...first, ...finish(composeHowToUse(context)), ...composeContents(context, known), composeMap(context, known), ...rest];
}

/** The agreement: on the left in a full book, wherever it comes in one without spreads to open. */
function composeOwnAgreement(context: BookContext): WorkbookPage[] {
  const pages = finishSheets(context, [composeAgreement(context)]);
  // On two pages it would leave a blank before the opener if it had to begin on the left.
  return context.options.length === 'full' && pages.length % 2 === 1 ? pages : pages.map((page) => ({ ...page, side: 'any' as const }));
}

/** Number the pages; the contents know their own length first, so a draft and two passes settle every number. */
function numberPages(context: BookContext, chapters: WorkbookPage[], back: WorkbookPage[]): WorkbookPage[] {
  const { options } = context;
  // A filler takes a prompt from the bank: composed once, however often the pages are laid.
  const fillers = new Map<string, Sheet>();
  const taken = (sectionId: string | null) =>
    [...fillers.values(), ...chapters].filter((one) => one.sectionId === sectionId && (one.activity === 'notes' || isDivider(one))).length;
  const fillerBefore = (next: WorkbookPage, before: WorkbookPage): Sheet => {
    const filler = fillers.get(next.id) ?? composeFiller(context, before, next.id, taken(before.sectionId));
    fillers.set(next.id, filler);
    return filler;
  };
  const lay = (known: WorkbookPage[], facts: { pageCount: number; supportPage: number }) => {
    const opening = composeOpening(context, known, facts);
    const agreement = composeOwnAgreement(context);
    const words = options.length === 'full' ? fitWords(context, opening.length + agreement.length) : [];
    const pages = freeSides([...opening, ...words, ...agreement, ...chapters, ...back], options);
    const laying = { isTwoBooks: options.edition === 'two-book', opensAnywhere: !keepsOnePage(context.paper) };
    return fillSheets(context, paginate(pages, fillerBefore, laying));
  };
  let pages = lay([...chapters, ...back], { pageCount: 0, supportPage: 0 });
  const supportPage = () => pages.find((page) => page.id === 'support')?.page ?? 0;
  for (let pass = 0; pass < 2; pass += 1) pages = lay(pages, { pageCount: countPages(pages), supportPage: supportPage() });
  return pages.map((page) => nameSupportPage(page, supportPage()));
}

/** On paper printed on one side no page faces another, unless the same pages are folded too: nothing has to stand left or right. */
const freeSides = (pages: WorkbookPage[], options: BuildOptions): WorkbookPage[] =>
  options.sides === 'one' && !isFolded(options) ? pages.map((page) => ({ ...page, side: 'any' })) : pages;

/** One page of words or two (two where one does not hold them), so that the agreement stands left and the first section opens right. */
function fitWords(context: BookContext, around: number): WorkbookPage[] {
  const [one = [], two = []] = ([1, 2] as const).map((sheets) => finishSheets(context, composeFeelings(context, sheets)));
  const choices = two.length <= one.length ? [two, one] : [one, two];
  return choices.find((sheets) => (around + sheets.length) % 2 === 0) ?? choices[0] ?? [];
}

/** A page for the first quotation of a section that is about something else. */
const isDivider = (page: WorkbookPage): boolean => page.activity === 'quotation' && page.id.endsWith('-divider');

/** Our own texts name the support page as `{support}`; only now is its number known. */
function nameSupportPage(page: WorkbookPage, supportPage: number): WorkbookPage {
  if (page.type !== 'sheet' || page.body.type !== 'parts') return page;
  const parts = page.body.parts.map((part) =>
    (part.type === 'care' || part.type === 'points') && part.text !== null
      ? { ...part, text: part.text.replace('{support}', String(supportPage)) }
      : part,
  );
  return { ...page, body: { type: 'parts', parts } };
}
