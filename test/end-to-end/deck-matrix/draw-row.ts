import { findOutside } from '../checks/slide-fit.ts';
import { smallestBody } from '../checks/slide-words.ts';
import type { DeckCell } from './describe-deck-matrix.ts';
import type { SeenCell } from './look-at-cell.ts';

const columns = ['slides', 'axe', 'overflow', 'body px', 'contrast', 'seconds', 'R1-R4', 'failed'];
const width = 10;
const nameWidth = 52;
const line = (name: string, cells: unknown[]): string =>
  [name.padEnd(nameWidth), ...cells.map((cell) => String(cell).padEnd(width))].join('').trimEnd();

/** What the columns are: `contrast` is the least of any text, light and dark. */
export const heading = line('deck and run sheet: article, minutes, theme', columns);

/** One cell of the matrix as a line of the output. */
export function drawRow({ article, minutes, theme }: DeckCell, seen: SeenCell | null, failed: string[]): string {
  const name = `${article.name}, ${minutes}, ${theme}`;
  if (!seen) return line(name, ['not built']);
  const { axe, axeDark, contrast, shown, slides } = seen;
  const sign = (rule: RegExp) => (failed.some((one) => rule.test(one)) ? 'FAILED' : 'ok');
  return line(name, [
    slides.length,
    axe.violations.length + (axeDark?.violations.length ?? 0),
    Object.values(shown).flatMap(findOutside).length,
    smallestBody(slides).toFixed(0),
    Math.min(contrast.light.least, contrast.dark?.least ?? 21).toFixed(1),
    sign(/^D5/),
    sign(/^R/),
    failed.join(' ') || '-',
  ]);
}
