import { fileURLToPath } from 'node:url';
import { type DeckCell, describeDeckMatrix } from './describe-deck-matrix.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}.md`, import.meta.url));

/** Read from the right, of letters a whole em wide, of our own words in every language; and a document with a long title. */
const cells: [path: string, theme: DeckCell['theme']][] = [
  ['end-to-end/world/hebrew', 'calm'],
  ['end-to-end/world/arabic', 'warm'],
  ['end-to-end/world/japanese', 'plain'],
  ['end-to-end/world/chinese', 'calm'],
  ['documents/deutsch', 'warm'],
  ['documents/francais', 'calm'],
  ['documents/espanol', 'plain'],
  ['documents/title-only-in-front-matter', 'plain'],
];

describeDeckMatrix(
  cells.map(([path, theme]) => ({ article: { name: path.replace(/^.*\//, ''), path: at(path), present: true }, minutes: 90, theme })),
);
