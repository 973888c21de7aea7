import type { RunSheetDocument } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';

/** Pieces to bring for a number of couples and facilitators (DOMAIN d), in packing order. Texts are in the locale. */
const counts: Record<string, (couples: number, facilitators: number) => number> = {
  workbooks: (couples) => couples + 1,
  pens: (couples) => couples * 2 + 4,
  covers: (couples) => couples * 2,
  labels: (couples, facilitators) => couples * 2 + facilitators,
  tables: (couples) => couples,
  tissues: (couples) => Math.max(2, Math.ceil(couples / 2)),
  cups: (couples, facilitators) => couples * 2 + facilitators,
  forms: (couples) => couples * 2 + 2,
  sign: () => 1,
  sheets: (_, facilitators) => facilitators,
  laptop: () => 1,
};

/** The counted list to tick off, and the line above it that says what one couple gets. */
export function composeMaterials(
  couples: number,
  facilitators: number,
  strings: Phrases,
): Pick<RunSheetDocument, 'materials' | 'materialsLead'> {
  const values = { facilitators, chairs: couples * 2 + facilitators, jugs: strings.plural('jugs', Math.ceil(couples / 3)) };
  return {
    materialsLead: strings.text('materials.lead', { couples: strings.plural('couples', couples) }),
    materials: Object.entries(counts).map(([id, count]) => ({
      count: count(couples, facilitators),
      what: strings.text(`materials.${id}`, values),
    })),
  };
}
