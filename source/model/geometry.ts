export type PaperName = 'a4' | 'letter';

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
}

const margins = { topMm: 18, bottomMm: 20, spineMm: 22, outerMm: 16, rowMm: 8 };

function geometry(name: PaperName, widthMm: number, heightMm: number): PageGeometry {
  const { topMm, bottomMm, spineMm, outerMm, rowMm } = margins;
  const rows = Math.floor((heightMm - topMm - bottomMm) / rowMm);
  return { name, widthMm, heightMm, ...margins, rows, liveWidthMm: widthMm - spineMm - outerMm };
}

export const papers: Record<PaperName, PageGeometry> = {
  a4: geometry('a4', 210, 297),
  letter: geometry('letter', 215.9, 279.4),
};
