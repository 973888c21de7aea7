import type { FontPackage } from './font-package.ts';

/** Emphasis in the article asks for more faces; most articles have none, and every face costs time. */
export interface Emphasis {
  italic: boolean;
  bold: boolean;
}

/** A weight and style of a package, with what CSS may ask it for. */
export interface Face {
  weight: number;
  style: 'normal' | 'italic';
  /** The weights of the design this face stands for, as CSS writes them. */
  stands: string;
  /** Slides use few faces. */
  onSlides: boolean;
}

const face = (weight: number, onSlides: boolean, style: Face['style'] = 'normal'): Face => ({
  weight,
  style,
  stands: String(weight),
  onSlides,
});

const text: Face[] = [
  face(300, true),
  face(400, true),
  face(500, false),
  face(600, false),
  face(400, false, 'italic'),
  face(600, false, 'italic'),
];

/** The faces our design names; each is a static file, because variable fonts and slanted or thickened ones become Type 3 in a PDF. */
const designed: Record<string, Face[]> = {
  newsreader: text,
  // It has nothing lighter: the regular one stands for titles as well.
  alegreya: [{ ...face(400, true), stands: '1 400' }, ...text.filter(({ weight }) => weight > 400), face(400, false, 'italic')],
  'source-serif-4': text,
  'source-sans-3': [face(400, true), face(600, true)],
};

/** Source Sans 3 where it speaks as well: light titles, and strong prompts where a serif has a medium weight. */
const speakingSans: Face[] = [
  face(300, true),
  face(400, true),
  { ...face(600, true), stands: '500 1000' },
  face(400, false, 'italic'),
  face(600, false, 'italic'),
];

const isNeeded = ({ weight, style }: Face, { italic, bold }: Emphasis): boolean =>
  (style === 'normal' || (italic && (weight === 400 || bold))) && (weight !== 600 || bold);

/**
 * The faces of a package that a text needs. Other scripts have two, a regular and a strong one, which stand for all weights of the
 * design; they have no italics, so emphasis is strong there as well (see templates/styles/scripts.css).
 */
export function listFaces(font: FontPackage, role: 'serif' | 'sans', emphasis: Emphasis, sansSpeaks = false): Face[] {
  if (font.name === 'source-sans-3' && sansSpeaks) return speakingSans.filter((one) => one.style === 'normal' || isNeeded(one, emphasis));
  const own = designed[font.name];
  if (own) return own.filter((one) => font.name === 'source-sans-3' || isNeeded(one, emphasis));
  const regular = font.weights.includes(400) ? 400 : (font.weights[0] ?? 400);
  const strong = [600, 700, 500].find((weight) => font.weights.includes(weight));
  if (strong === undefined) return [{ weight: regular, style: 'normal', stands: '1 1000', onSlides: true }];
  const isStrongNeeded = role === 'sans' || emphasis.bold || emphasis.italic;
  return [
    { weight: regular, style: 'normal', stands: '1 500', onSlides: true },
    ...(isStrongNeeded ? [{ weight: strong, style: 'normal' as const, stands: '501 1000', onSlides: role === 'sans' }] : []),
  ];
}
