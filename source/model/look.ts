import type { BuildOptions, Theme } from './options.ts';

/** How the outputs of a build look: its theme, ink and brand as CSS, and the two colours of drawings that CSS cannot reach. */
export interface Look {
  /** Custom properties for the workbook and the run sheet, to stand after tokens.css. */
  paper: string;
  /** The same for slides, which know no ink. */
  slides: string;
  /** The author's own `styles/custom.css`, to stand after everything; empty when there is none. */
  custom: string;
  /** The colours of structure and A, and of B, on paper, as CSS. */
  accent: string;
  second: string;
}

/** The faces of each theme by name: what speaks, and what instructs. */
export const typefaces: Record<Theme, string[]> = {
  calm: ['Newsreader', 'Source Sans 3'],
  warm: ['Alegreya', 'Source Sans 3'],
  plain: ['Source Sans 3'],
};

/** The faces of a build: for readers with dyslexia the sans-serif has both roles, whatever the theme. */
export const typefacesOf = ({ theme, dyslexiaFriendly }: Pick<BuildOptions, 'theme' | 'dyslexiaFriendly'>): string[] =>
  typefaces[dyslexiaFriendly ? 'plain' : theme];
