import { ptPerMm } from '../../model/geometry.ts';
import type { RunSheetDocument } from '../../model/run-sheet.ts';
import { countLines, regularWidth } from './measure.ts';

/** How page 1 is set: the lengths of `templates/styles/run-sheet.css`, in millimetres. */
const sizePt = 11;
const bottomMm = 12.5;
const headLineMm: Record<34 | 28 | 22, number> = { 34: 12, 28: 11, 22: 8.4 };
/** Kicker, the space below it, padding and rule. */
const headFrameMm = 10;
const gapMm = 6;
const shares = [58, 60, 62, 75];
/** Headings of the four columns, the first one of a column and those below, with the space around them. */
const settings = {
  roomy: { topMm: 11, lineMm: 4.7, timelineMm: 62, columnsMm: 5, firstMm: 8.8, nextMm: 10.2 },
  close: { topMm: 9, lineMm: 4.4, timelineMm: 82.5, columnsMm: 3.5, firstMm: 7.6, nextMm: 8 },
};
/** The first two columns of the care list, `.care` in the CSS. */
const slidesMm = 14;
const pagesMm = 24;
/** The floor plan is 66 by 52 units, its smallest words 8 pt. */
const plan = { wide: 66, tall: 52, leastMm: 36, wordUnits: 3.4, leastWordPt: 8.3 };

/** What page 1 has to hold, and on what. */
export interface GlanceFacts {
  /** The language of the sheet. */
  lang: string;
  heightMm: number;
  liveMm: number;
  bands: number;
  head: { sizePt: 34 | 28 | 22; lines: 1 | 2 };
  room: RunSheetDocument['room'];
  who: string[];
  disclosure: string[];
}

/** Widths of the care list. */
export interface CareColumns {
  slidesMm: number;
  pagesMm: number;
  whatMm: number;
}

/** What is left for the two things on page 1 that give way: the floor plan and the list of what to handle with care. */
export interface GlanceRoom {
  planMm: number;
  /** Size of the words on the plan, in units of the plan. */
  planWordUnits: number;
  careLines: number;
  care: CareColumns;
}

/** Page 1 is one page whatever it says: lines are counted, and the plan and the care list take what is left. */
export function composeGlance({ lang, heightMm, liveMm, bands, head, room, who, disclosure }: GlanceFacts): GlanceRoom {
  const { topMm, lineMm, timelineMm, columnsMm, firstMm, nextMm } = bands > 2 ? settings.close : settings.roomy;
  const headMm = headFrameMm + headLineMm[head.sizePt] * head.lines;
  const tallMm = heightMm - topMm - headMm - timelineMm - columnsMm - bottomMm;
  const [, roomMm = 60, , careColumnMm = 75] = columnsOf(liveMm);
  const linesOf = (text: string, widthMm: number) => countLines(text, { widthMm, sizePt: sizePt * regularWidth(lang) });
  const texts = [...(room.caption === null ? [] : [room.caption]), ...who];
  const words = texts.reduce((sum, text) => sum + linesOf(text, roomMm), 0);
  const leftMm = tallMm - firstMm - nextMm - words * lineMm - 1.5;
  const planMm = Math.round(Math.max(plan.leastMm, Math.min(roomMm, (leftMm * plan.wide) / plan.tall)) * 10) / 10;
  const steps = disclosure.reduce((sum, text) => sum + linesOf(text, careColumnMm - 5), 0);
  return {
    planMm,
    planWordUnits: Math.max(plan.wordUnits, Math.round((plan.leastWordPt / ptPerMm / planMm) * plan.wide * 100) / 100),
    careLines: Math.max(1, Math.floor((tallMm - firstMm - nextMm - steps * lineMm) / lineMm) - 1),
    care: { slidesMm, pagesMm, whatMm: careColumnMm - slidesMm - pagesMm },
  };
}

/** Widths of the four columns between the margins. */
function columnsOf(liveMm: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => ((liveMm - gapMm * (shares.length - 1)) * share) / all);
}
