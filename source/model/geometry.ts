import type { BuildOptions } from './options.ts';

/** A point is 1/72 of an inch. */
export const mmPerPt = 25.4 / 72;
export const ptPerMm = 72 / 25.4;

export const paperNames = ['a4', 'letter', 'a5', 'half-letter'] as const;
export type PaperName = (typeof paperNames)[number];

/** One paper, all lengths in millimetres. The live area is the trim size less the margins. */
export interface PageGeometry {
  name: PaperName;
  widthMm: number;
  heightMm: number;
  topMm: number;
  bottomMm: number;
  spineMm: number;
  outerMm: number;
  /** Height of one writing row: the line pitch of QUALITY W4. */
  rowMm: number;
  /** Whole rows in the live area. */
  rows: number;
  liveWidthMm: number;
  liveHeightMm: number;
  /** `small` is A5 and half-letter: pairs stack, heads are lower. */
  format: 'full' | 'small';
  /** Text of 18 pt, and one prompt on a page. */
  largePrint: boolean;
  /** Where the second of two blocks to write in stands, and the others of three or four. */
  pairs: 'beside' | 'below';
  thirds: 'beside' | 'below';
  /** On paper printed on one side every page has its inner margin on the left. */
  sides: BuildOptions['sides'];
}

/** Trim sizes. */
const trim: Record<PaperName, [widthMm: number, heightMm: number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
  a5: [148, 210],
  'half-letter': [139.7, 215.9],
};

/** What lies on a table or goes through an office printer: small books have it on the paper twice their size. */
export const fullPaper: Record<PaperName, PaperName> = { a4: 'a4', letter: 'letter', a5: 'a4', 'half-letter': 'letter' };

/** A spine of 20 mm and more holds staples; small outer margins leave 12 mm for the creep of a booklet (QUALITY W8, DOMAIN f). */
const margins = {
  full: { topMm: 18, bottomMm: 20, spineMm: 22, outerMm: 16 },
  small: { topMm: 14, bottomMm: 16, spineMm: 20, outerMm: 12 },
};
/** Holes are 12 mm from the edge. */
const punchMm = 5;

/** Line pitch: 8 mm, 7.5 on small pages, 12 in large print (QUALITY W4). */
const pitchMm = { full: 8, small: 7.5, large: 12 };

/** The page of a build: sizes are composed for, never scaled. */
export function pageGeometry(name: PaperName, options: Pick<BuildOptions, 'largePrint' | 'punch' | 'sides'>): PageGeometry {
  const [widthMm, heightMm] = trim[name];
  const format = widthMm < 180 ? 'small' : 'full';
  const { topMm, bottomMm, outerMm } = margins[format];
  const spineMm = margins[format].spineMm + (options.punch ? punchMm : 0);
  const rowMm = options.largePrint ? pitchMm.large : pitchMm[format];
  const rows = Math.floor((heightMm - topMm - bottomMm) / rowMm);
  return {
    name,
    widthMm,
    heightMm,
    topMm,
    bottomMm,
    spineMm,
    outerMm,
    rowMm,
    rows,
    liveWidthMm: widthMm - spineMm - outerMm,
    liveHeightMm: rows * rowMm,
    format,
    largePrint: options.largePrint,
    pairs: format === 'full' ? 'beside' : 'below',
    thirds: format === 'full' && !options.largePrint ? 'beside' : 'below',
    sides: options.sides,
  };
}

/** What a print shop cuts off round the page: 3 mm, or an eighth of an inch on American paper. */
export const bleedMm: Record<PaperName, number> = { a4: 3, letter: 3.175, a5: 3, 'half-letter': 3.175 };

/** The page with room beyond its trim on all four sides; what stands on it stays where it is. */
export const withBleed = (page: PageGeometry): PageGeometry => {
  const bleed = bleedMm[page.name];
  return {
    ...page,
    widthMm: page.widthMm + 2 * bleed,
    heightMm: page.heightMm + 2 * bleed,
    topMm: page.topMm + bleed,
    bottomMm: page.bottomMm + bleed,
    spineMm: page.spineMm + bleed,
    outerMm: page.outerMm + bleed,
  };
};
