import type { Edition } from '../../../model/options.ts';
import type { Chair, Sheet, SheetPart, WorkbookPage, Writer, Writing } from '../../../model/workbook.ts';
import type { Phrases } from '../../phrases.ts';

/** Pages as they are composed, for one book that two people share. */
type Edit = (pages: WorkbookPage[], phrases: Phrases) => WorkbookPage[];

const edits: Record<Edition, Edit> = { shared: (pages) => pages, 'two-book': editForTwo, solo: editForOne };

/**
 * Pages composed for one shared book, as the edition has them; what nobody thought of here stays as it is, with one pen or two.
 *
 * Two books are still one list here: the two pages of a spread follow each other, are given one number, and part in `bookOf`.
 *
 * @see DOMAIN b, two book modes; f, one partner absent or unwilling
 */
export function editPages(pages: WorkbookPage[], edition: Edition, phrases: Phrases): WorkbookPage[] {
  return edits[edition](pages, phrases);
}

/** Each partner's own pages are in their own book; what is not done together has one pen, the holder's. */
function editForTwo(pages: WorkbookPage[]): WorkbookPage[] {
  return pages.map((page, index): WorkbookPage => {
    if (page.type === 'reading') return { ...page, chairs: ['holder'] };
    if (page.writer !== null) {
      // Without a page of the other's beside it, it is in both books, for whoever holds the book.
      return hasTwin(pages, index) ? { ...page, side: 'any' } : { ...page, side: 'any', writer: null, chairs: ['holder'] };
    }
    return page.mode === 'together' || page.mode === null ? { ...page, side: freeSide(page) } : forHolder({ ...page, side: 'any' });
  });
}

/** Whether the page before or after it is the same one of the other partner. */
function hasTwin(pages: WorkbookPage[], index: number): boolean {
  const isWriter = (at: number, writer: Writer) => {
    const page = pages[at];
    return page?.type === 'sheet' && page.writer === writer;
  };
  return isWriter(index, 'a') ? isWriter(index + 1, 'b') : isWriter(index - 1, 'a');
}

/** Without A on the left and B on the right, only the cover keeps its side. */
const freeSide = (page: Sheet): Sheet['side'] => (page.activity === 'cover' ? page.side : 'any');

/** Pages no single person can fill in. */
const forTwoOnly: Sheet['activity'][] = ['pause', 'talk'];
/** Elements no single person can fill in. */
const partsForTwo: SheetPart['type'][] = ['compare', 'strip'];

/** One side of everything: no page of the other's, none for two; what is done together becomes what I would say and do. */
function editForOne(pages: WorkbookPage[], phrases: Phrases): WorkbookPage[] {
  return pages.flatMap((page): WorkbookPage[] => {
    if (page.type === 'reading') return [{ ...page, chairs: ['holder'] }];
    if (page.writer === 'b' || forTwoOnly.includes(page.activity)) return [];
    const mode = page.mode === 'together' ? 'choose' : page.mode;
    const chairs: Chair[] = page.activity === 'cover' ? ['a'] : page.chairs;
    const own = { ...page, mode, chairs, side: freeSide(page) };
    if (own.body.type !== 'parts' || page.writer !== null) return [own];
    const kept = own.body.parts.filter((part) => !isForTwo(part));
    const hasRoom = kept.length < own.body.parts.length;
    const parts = kept.map((part) => withRoom(partForOne(part, phrases), hasRoom));
    return parts.length === 0 ? [] : [forHolder({ ...own, body: { type: 'parts', parts } })];
  });
}

/** Lines may take the place of what left the page. */
const withRoom = (part: SheetPart, hasRoom: boolean): SheetPart =>
  hasRoom && part.type === 'prompt'
    ? { ...part, writing: { ...part.writing, lines: { ...part.writing.lines, most: part.writing.lines.most * 2 } } }
    : part;

const isForTwo = (part: SheetPart): boolean => partsForTwo.includes(part.type) || (part.type === 'promise' && part.who === 'b');

/** A ring of two and columns of three say what is mine of them. */
function partForOne(part: SheetPart, phrases: Phrases): SheetPart {
  const { id, optional } = part;
  if (part.type === 'prompt') return { ...part, together: false };
  if (part.type === 'promise') return { ...part, lines: { ...part.lines, most: part.lines.most * 2 } };
  if (part.type === 'loop')
    return { id, optional, type: 'lists', heads: phrases.list('workbook.loop.mine'), lines: { count: 3, wanted: 6, most: 12 } };
  if (part.type === 'columns') return { id, optional, type: 'lists', heads: phrases.list('workbook.keep.mine'), lines: part.lines };
  return part;
}

/** One pen on a page composed for two: one set of lines, as long as the two were together. */
function forHolder(page: Sheet): Sheet {
  const chairs: Chair[] = ['holder'];
  if (page.body.type !== 'parts') return { ...page, chairs };
  return { ...page, chairs, body: { type: 'parts', parts: page.body.parts.map(withOnePen) } };
}

function withOnePen(part: SheetPart): SheetPart {
  switch (part.type) {
    case 'prompt':
    case 'question':
      return { ...part, writing: oneWriting(part.writing) };
    case 'steps':
      return { ...part, steps: part.steps.map((step) => ({ ...step, writing: step.writing && oneWriting(step.writing) })) };
    case 'card':
      return { ...part, shows: part.shows.filter((row) => row !== 'b'), lines: { ...part.lines, most: part.lines.most * 2 } };
    case 'grid':
      return { ...part, rows: part.rows.filter(({ who }) => who !== 'b').map(({ label, cells }) => ({ label, cells })) };
    default:
      return part;
  }
}

function oneWriting({ type, lines }: Writing): Writing {
  if (type === 'single') return { type, lines };
  return { type: 'single', lines: { ...lines, most: type === 'stacked' ? lines.most * 2 : lines.most + 2 } };
}
