import type { Length } from '../../../model/options.ts';
import type { Activity, Sheet, WorkbookPage } from '../../../model/workbook.ts';
import { countPages, paginate } from '../paginate.ts';

export type Shorter = Exclude<Length, 'full'>;

interface Plan {
  /** Pages in all, on full-size paper. */
  mostPages: number;
  /** What a couple gets first: of each entry the first activity the book has. */
  order: Activity[][];
  /** With fewer pages than this, what is not named fills the room. */
  leastPages: number;
}

/** Which pages belong to which length (DOMAIN b, editions): in this order, until the book is full. First pages and support are in both. */
const plans: Record<Shorter, Plan> = {
  short: {
    mostPages: 18,
    leastPages: 16,
    order: [
      ['promises'],
      ['check-in'],
      ['noticing', 'impact', 'start', 'reflection', 'question'],
      ['compare'],
      ['words', 'softer'],
      ['pause'],
      ['reason', 'overview', 'contrast', 'question'],
      ['facilitator'],
      ['sources'],
      ['exercise'],
      ['start'],
      ['loop'],
      ['try-it', 'menu'],
    ],
  },
  handout: {
    mostPages: 8,
    leastPages: 0,
    order: [
      ['noticing', 'impact', 'start', 'reflection', 'question'],
      ['promises'],
      ['words', 'softer'],
      ['exercise'],
      ['reason', 'start', 'reflection', 'question'],
      ['compare'],
      ['facilitator'],
      ['try-it', 'menu'],
    ],
  },
};

/** Pages that go with their section’s reading, or that all of these books have or do without. */
const neverChosen: Activity[] = ['quiet', 'support', 'contents', 'notes'];

/** A page, or the two that face each other. */
interface Unit {
  activity: Activity;
  pages: Sheet[];
  /** The page shares what the pages right before it were written on: without them it is about nothing. */
  after: Unit | null;
}

/**
 * The pages of a shorter book, in the order of the book.
 *
 * @param pages All sheets of chapters and back matter, edited for the edition, the support page aside.
 * @param around Pages before and after them that every such book has: they take room too.
 */
export function choosePages(
  pages: WorkbookPage[],
  length: Shorter,
  around: { before: WorkbookPage[]; after: WorkbookPage[]; isTwoBooks: boolean },
): Sheet[] {
  const { mostPages, leastPages, order } = plans[length];
  const units = unitsOf(pages);
  const chosen = new Set<Unit>();
  const inOrder = (one: Set<Unit>) => units.filter((unit) => one.has(unit)).flatMap((unit) => unit.pages);
  const countWith = (unit: Unit) => {
    const book = [...around.before, ...inOrder(new Set([...chosen, unit])), ...around.after];
    return countPages(paginate(book, fillerLike, { isTwoBooks: around.isTwoBooks }));
  };
  const take = (unit: Unit | undefined, most: number) => {
    if (unit && countWith(unit) <= most) chosen.add(unit);
  };
  const isOpen = (unit: Unit) => !chosen.has(unit) && (unit.activity !== 'compare' || (unit.after !== null && chosen.has(unit.after)));
  const firstOpen = (entry: Activity[]) => entry.map((one) => units.find((unit) => unit.activity === one && isOpen(unit))).find(Boolean);
  for (const entry of order) take(firstOpen(entry), mostPages);
  const named = order.flat();
  for (const unit of units) if (!named.includes(unit.activity) && isOpen(unit)) take(unit, leastPages);
  return inOrder(chosen).map((sheet) => ({ ...sheet, level: 2 }));
}

/** Stands for any filler while pages are counted. */
const fillerLike = (next: WorkbookPage): Sheet => ({ ...(next as Sheet), id: `before-${next.id}`, side: 'any' });

function unitsOf(pages: WorkbookPage[]): Unit[] {
  const units: Unit[] = [];
  for (const page of pages) {
    if (page.type === 'reading' || neverChosen.includes(page.activity)) continue;
    const before = units.at(-1);
    const facing = before?.pages[0];
    if (before && before.pages.length === 1 && facing?.writer === 'a' && page.writer === 'b') before.pages.push(page);
    else units.push({ activity: page.activity, pages: [page], after: before && facing?.sectionId === page.sectionId ? before : null });
  }
  return units;
}
