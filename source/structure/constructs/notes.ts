import { linesOfAside } from './aside.ts';
import type { FindConstruct } from './construct.ts';

/** What the facilitator says or does (`:::notes`): a line for each paragraph and list item. */
export const findNotes: FindConstruct = (view) => ({
  notes: [...view.asides].flatMap(([mark, blocks]) => (mark.name === 'notes' ? linesOfAside(blocks, view) : [])),
});
