import { type Quotation, type Section, withDescendants } from '../../model/article.ts';
import type { PageGeometry } from '../../model/geometry.ts';
import type { Sheet, WorkbookPage } from '../../model/workbook.ts';
import { countWidth } from '../../model/writing.ts';
import { composeNotes } from './back-matter.ts';
import { isShortQuotation } from './chapters/quotation.ts';
import { type BookContext, headRows } from './context.ts';
import { matterSheet } from './front-matter.ts';
import { inShort, part, promptPart } from './parts.ts';
import { pullQuotes } from './pull-quote.ts';

/** Size of the line and of the prompt below it, in points and millimetres, and rows of air round them. */
const typeOf = ({ format, largePrint }: PageGeometry) => ({
  line: largePrint ? { pt: 24, leadingMm: 11 } : format === 'small' ? { pt: 17, leadingMm: 8 } : { pt: 20, leadingMm: 9 },
  prompt: largePrint ? { pt: 18, leadingMm: 9 } : { pt: 13, leadingMm: 6 },
});
const airRows = 4;

/** Rows a text takes, letters of ordinary width being about 0.45 of their size. */
function rowsOf(text: string, { pt, leadingMm }: { pt: number; leadingMm: number }, { liveWidthMm, rowMm }: PageGeometry): number {
  const lines = Math.ceil((countWidth(text) * pt * 0.45 * 0.353) / Math.min(150, liveWidthMm));
  return Math.ceil((lines * leadingMm) / rowMm);
}

/** Something of the article worth a page: a line, or a quotation with its name. */
interface Line {
  text: string;
  quotation: Quotation | null;
}

/** A very short sentence needs the ones round it. */
const fillsAPage = (text: string): boolean => text.split(/\s+/u).length >= 8;

/** Quotations first, then lines that comfort, then lines that stand alone; the first of these stands beside the reading already. */
function linesOf(main: Section): Line[] {
  const all = withDescendants(main);
  const grave = all.some((section) => section.role === 'red-flag' || section.role === 'decide');
  const line = (text: string): Line => ({ text, quotation: null });
  const quoted = all
    .filter((section) => section.role !== 'quote')
    .flatMap((section) => section.quotations)
    .filter(isShortQuotation);
  const [beside, ...alone] = pullQuotes(all);
  const comforting = all.flatMap((section) => (section.role === 'affirm' ? [] : section.affirmations.map(({ text }) => text)));
  const said = [...comforting.filter((text) => inShort(text, 30) === text && text !== beside), ...alone.filter(fillsAPage)];
  return grave ? [] : [...quoted.map((quotation) => ({ text: quotation.text, quotation })), ...[...new Set(said)].map(line)];
}

/**
 * The page that stands where a spread or an opener would otherwise leave a blank: a line of the section and one gentle
 * prompt for both, or Notes when the section has no such line or the bank no such prompt (QUALITY W5).
 *
 * `earlier` pages of the same section have taken a line each already: fillers, and its quotation page the first. Its lines are laid by rule, not measured, so that pages may be numbered in one go.
 */
export function composeFiller(context: BookContext, before: WorkbookPage, nextId: string, earlier: number): Sheet {
  const { phrases, picker, article, paper } = context;
  const section = article.sections.find((one) => one.id === before.sectionId);
  const line = section && section.role !== 'intro' ? linesOf(section)[earlier] : undefined;
  const about = { stage: before.stage, origin: before.origin };
  const notes = () => composeNotes(context, `notes-before-${nextId}`, 'any', { stage: before.stage, origin: null });
  const prompt = section && line !== undefined ? picker.pick('line', 'gentle', `${section.id}/${nextId}`) : null;
  if (!section || line === undefined || prompt === null) return notes();
  const type = typeOf(paper);
  const taken = headRows(paper) + rowsOf(line.text, type.line, paper) + rowsOf(prompt.text, type.prompt, paper) + airRows;
  const isShared = context.options.edition === 'shared';
  const count = Math.floor((paper.rows - taken) / (isShared ? 2 : 1));
  if (count < 2) return notes();
  const by = line.quotation ? phrases.text('workbook.quotation.by', { by: line.quotation.by }) : null;
  return {
    ...matterSheet({
      id: `breathe-before-${nextId}`,
      activity: 'notes',
      mode: 'choose',
      minutes: 5,
      title: phrases.text('workbook.breathe.title'),
      lead: phrases.text('workbook.breathe.lead'),
      ...about,
      body: [
        part('line', { type: 'line', text: line.text, by }),
        ...promptPart('gentle', prompt, { type: isShared ? 'stacked' : 'single', lines: { count, wanted: count, most: count + 2 } }),
      ],
    }),
    sectionId: section.id,
    level: 3,
  };
}
