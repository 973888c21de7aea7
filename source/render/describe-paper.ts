import type { PageGeometry } from '../model/geometry.ts';

/** What the root element of a book says of its paper: the tokens and components switch by it. */
export interface RootPaper {
  format: 'full' | 'small';
  print: 'normal' | 'large';
  /** Where the others of two, or of three and more, stand. */
  pairs: 'beside' | 'below';
  thirds: 'beside' | 'below';
  /** Large print on a small page is one narrow column. */
  columns: 'one' | 'more';
}

export const describePaper = ({ format, largePrint, pairs, thirds }: PageGeometry): RootPaper => ({
  format,
  print: largePrint ? 'large' : 'normal',
  pairs,
  thirds,
  columns: format === 'small' && largePrint ? 'one' : 'more',
});
