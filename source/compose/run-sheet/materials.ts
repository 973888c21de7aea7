import type { BuildOptions } from '../../model/options.ts';
import type { RunSheetDocument } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';

/** Who comes: couples, or single people where one of two has a book of their own. */
export interface Guests {
  couples: number;
  people: number;
  /** Workbooks for each of them. */
  booksEach: number;
  facilitators: number;
}

/** How many come with a number of couples: with the solo edition, one of each. */
export function countGuests({ couples, edition }: Pick<BuildOptions, 'couples' | 'edition'>, facilitators: number): Guests {
  return { couples, people: edition === 'solo' ? couples : couples * 2, booksEach: edition === 'two-book' ? 2 : 1, facilitators };
}

/** Pieces to bring (DOMAIN d), in packing order. Texts are in the locale. */
const counts: Record<string, (guests: Guests) => number> = {
  workbooks: ({ couples, booksEach }) => (couples + 1) * booksEach,
  pens: ({ people }) => people + 4,
  covers: ({ people }) => people,
  labels: ({ people, facilitators }) => people + facilitators,
  tables: ({ people }) => Math.ceil(people / 2),
  tissues: ({ people }) => Math.max(2, Math.ceil(people / 4)),
  cups: ({ people, facilitators }) => people + facilitators,
  forms: countForms,
  sign: () => 1,
  sheets: ({ facilitators }) => facilitators,
  laptop: () => 1,
  timer: () => 1,
};

/** A feedback form for everybody, and two to spare. */
export function countForms({ people }: Guests): number {
  return people + 2;
}

/** The counted list to tick off, and the line above it that says what one couple gets. */
export function composeMaterials(guests: Guests, strings: Phrases): Pick<RunSheetDocument, 'materials' | 'materialsLead'> {
  const { couples, people, facilitators } = guests;
  const values = { facilitators, chairs: people + facilitators, jugs: strings.plural('jugs', Math.ceil(people / 6)) };
  return {
    materialsLead: strings.text('materials.lead', { couples: strings.plural('couples', couples) }),
    materials: Object.entries(counts).map(([id, count]) => ({ count: count(guests), what: strings.text(`materials.${id}`, values) })),
  };
}
