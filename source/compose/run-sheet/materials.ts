import type { BuildOptions, Format } from '../../model/options.ts';
import type { RunSheetDocument } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';

/** Who comes: couples, or single people where one of two has a book of their own. */
export interface Guests {
  format: Format;
  couples: number;
  people: number;
  /** Workbooks for each of them. */
  booksEach: number;
  facilitators: number;
}

/** How many come with a number of couples: with the solo edition, one of each. */
export function countGuests({
  format,
  couples,
  edition,
  facilitators,
}: Pick<BuildOptions, 'format' | 'couples' | 'edition' | 'facilitators'>): Guests {
  // One who leads and one who roams, and one more for every five couples beyond ten.
  const needed = format === 'one-couple' ? 1 : Math.max(2, Math.ceil(couples / 5));
  return {
    format,
    couples,
    people: edition === 'solo' ? couples : couples * 2,
    booksEach: edition === 'two-book' ? 2 : 1,
    facilitators: Math.max(needed, facilitators.length),
  };
}

/** Pieces to have ready (DOMAIN d). Texts are in the locale, under the same names. */
const counts = {
  workbooks: ({ format, couples, booksEach }) => (format === 'online' ? couples : couples + 1) * booksEach,
  pens: ({ format, people }) => people + (format === 'one-couple' ? 2 : 4),
  covers: ({ people }) => people,
  labels: ({ people, facilitators }) => people + facilitators,
  tables: ({ people }) => Math.ceil(people / 2),
  tissues: ({ format, people }) => (format === 'one-couple' ? 1 : Math.max(2, Math.ceil(people / 4))),
  cups: ({ people, facilitators }) => people + facilitators,
  forms: countForms,
  sign: () => 1,
  sheets: ({ facilitators }) => facilitators,
  laptop: () => 1,
  timer: () => 1,
  rooms: countRooms,
  links: () => 3,
  messages: () => 2,
  headsets: ({ people, facilitators }) => people + facilitators,
  contacts: ({ couples }) => couples,
} satisfies Record<string, (guests: Guests) => number>;

/** What each format needs, in packing order. */
const kits: Record<Format, (keyof typeof counts)[]> = {
  room: ['workbooks', 'pens', 'covers', 'labels', 'tables', 'tissues', 'cups', 'forms', 'sign', 'sheets', 'laptop', 'timer'],
  online: ['workbooks', 'rooms', 'links', 'messages', 'headsets', 'contacts', 'sheets', 'laptop', 'timer'],
  'one-couple': ['workbooks', 'pens', 'covers', 'tables', 'tissues', 'cups', 'forms', 'sheets', 'laptop', 'timer'],
};

/** A feedback form for everybody, and two to spare where many are handed out. Online there is a link instead. */
export function countForms({ format, people }: Guests): number {
  if (format === 'online') return 0;
  return format === 'room' ? people + 2 : people;
}

/** Breakout rooms of a session online: one for each couple, one to be quiet in. */
export function countRooms({ couples }: Guests): number {
  return couples + 1;
}

export const countChairs = ({ people, facilitators }: Guests): number => people + facilitators;

/** The counted list to tick off, and the line above it that says what one couple gets. */
export function composeMaterials(guests: Guests, strings: Phrases): Pick<RunSheetDocument, 'materials' | 'materialsLead'> {
  const { format, couples, people, facilitators } = guests;
  const values = { facilitators, chairs: countChairs(guests), jugs: strings.plural('jugs', Math.ceil(people / 6)) };
  return {
    materialsLead: strings.text('materials.lead', { couples: strings.plural('couples', couples) }),
    materials: kits[format].map((id) => ({ count: counts[id](guests), what: strings.text(`materials.${id}`, values) })),
  };
}
