import type { CardsDocument } from '../model/cards.ts';
import type { SheetInk } from './booklet.ts';
import { describeRoot } from './direction.ts';
import Handlebars from './handlebars-runtime.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** The cards as one HTML document of pages of the size of their paper; `proof` lays them at their natural heights. */
export function renderCards(cards: CardsDocument, { renderer, templates, fonts, look }: SheetInk, state: 'proof' | 'final'): string {
  const file = (path: string) => templates[`styles/${path}.css`] ?? '';
  const styles = [
    fonts,
    file('tokens'),
    look.paper,
    file('scripts'),
    file('components/reason'),
    file('components/scripts'),
    file('cards'),
    writeMeasures(cards),
    look.custom,
  ];
  const html = renderer('cards/document', {
    ...describeRoot(cards.lang),
    cards,
    state,
    styles: new Handlebars.SafeString(styles.join('\n')),
  });
  return isolateForeign(html, cards.lang);
}

/** Paper, cells, and the place of every cell and span, as CSS. */
function writeMeasures({ paper, grid }: CardsDocument): string {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const each = (write: (column: number, row: number) => string) =>
    upTo(grid.columns).flatMap((column) => upTo(grid.rows).map((row) => write(column, row)));
  return [
    `@page{size:${paper.widthMm}mm ${paper.heightMm}mm;margin:0}`,
    `:root{--page-width:${paper.widthMm}mm;--page-height:${paper.heightMm}mm;--left:${grid.leftMm}mm;--top:${grid.topMm}mm;--row:8mm}`,
    `:root{--columns:${grid.columns};--rows:${grid.rows};--cell-width:${grid.cellWidthMm}mm;--cell-height:${grid.cellHeightMm}mm}`,
    ...each((column, row) => `.at-${column}-${row}{grid-area:${row}/${column}}`),
    ...each((columns, rows) => `.spans-${columns}-${rows}{grid-column-end:span ${columns};grid-row-end:span ${rows}}`),
  ].join('\n');
}
