import type { PageGeometry } from './geometry.ts';
import type { RoomMode } from './session.ts';

/** One row of the run sheet: one block of the session (QUALITY R1). */
export interface RunSheetRow {
  blockId: string;
  clock: string;
  minutes: number;
  /** Minutes gone at the end of this row. */
  total: number;
  mode: RoomMode;
  modeWord: string;
  /** `7–10` from the built deck, `null` for a block without slides. */
  slides: string | null;
  /** `pp. 8–9` from the built workbook, `null` when no page is used. */
  pages: string | null;
  /** Name of the part the block belongs to. */
  part: string;
  name: string;
  aim: string;
  say: string;
  do: string;
  bring: string | null;
  watch: string | null;
  ifBehind: string;
  ifAhead: string;
  /** Who leads and who supports, as they are called; `null` when nobody is named. */
  lead: string | null;
  support: string | null;
  /** A part of the session starts here: a thick rule above. */
  opensPart: string | null;
}

/** What to decide at the break or at the end of a page, by how late it is. */
export interface Decision {
  at: string;
  lines: { label: string; text: string }[];
}

/** Up to eight rows, or up to thirteen set closer where that saves a page, with the strip above them. */
export interface RowPage {
  heading: string;
  strip: string;
  /** What the line to write on beside the strip asks for. */
  blank: string;
  rows: RunSheetRow[];
  decision: Decision | null;
  /** `2 of 3`. */
  folio: string;
}

export interface TimelineBlock {
  /** `null` where the block is too narrow for a clock time. */
  clock: string | null;
  /** The name as far as it fits the block. */
  name: string;
  minutes: number;
  fromMinute: number;
  mode: RoomMode;
  /** The name runs from top to bottom. */
  turned: boolean;
  /** No room for the mark beside the minutes; the fill still tells the mode. */
  narrow: boolean;
  /** The name is set smaller, because it would be cut otherwise. */
  small: boolean;
}

/** One band of the timeline; `fromMinute` counts from the start of the band. */
export interface TimelineBand {
  parts: { label: string; fromMinute: number }[];
  blocks: TimelineBlock[];
  endClock: string;
  /** Where the end time stands: after the band, or over the end of its last block, or nowhere when neither has room. */
  endPlace: 'after' | 'over' | null;
  minutes: number;
  /** The legend stands at the end of this band. */
  hasLegend: boolean;
}

/** Bands on one scale: two, or three in sessions over two and a half hours. */
export interface Timeline {
  /** Width of one minute. */
  minuteMm: number;
  bands: TimelineBand[];
}

/** One thing that may be cut, in the order to cut. */
export interface Cut {
  blockIds: string[];
  clock: string;
  text: string;
  /** Minutes won. */
  minutes: number;
}

/** A thing to tread softly around: the slides that show it and the pages of the book that tell it, as numbers. */
export interface SensitiveItem {
  /** `16–17`, `null` when no slide shows it. */
  slides: string | null;
  pages: string | null;
  what: string;
}

/** What a participant is asked at the end, without a name and without a score of anybody. */
export interface FeedbackQuestion {
  text: string;
  /** Boxes to tick; empty when it is answered in words alone. */
  choices: string[];
  /** Lines to write on, one entry each. */
  lines: number[];
}

/** The last page: forms to copy and hand out. */
export interface FeedbackForm {
  title: string;
  lead: string;
  questions: FeedbackQuestion[];
  /** Where to turn, and thanks. */
  end: string;
  /** What to do with the page, below the forms. */
  how: string;
  /** Forms side by side on the page, one entry each. */
  copies: number[];
}

export interface RunSheetDocument {
  title: string;
  lang: string;
  /** The title as page 1 shows it, at most two lines, and its size in points. */
  head: { title: string; sizePt: 34 | 28 | 22; lines: 1 | 2 };
  /** Rows name who leads and who supports. */
  hasLeads: boolean;
  /** What stands on page 1 as far as there is room. */
  glance: { planMm: number; planWordUnits: number; sensitive: SensitiveItem[]; more: string | null };
  /** Landscape paper, `widthMm` > `heightMm`, with the width of the eight columns of the rows. */
  paper: { widthMm: number; heightMm: number; name: PageGeometry['name']; columnsMm: number[] };
  summary: string;
  times: string;
  footer: string;
  slidesAndPages: string;
  /** `1 of 3`, the folio of page 1. */
  folio: string;
  timeline: Timeline;
  legend: { mode: RoomMode; word: string }[];
  /** The line that opens the aims on their slide, `null` when the deck has none. */
  aimsLead: string | null;
  aims: string[];
  setup: { clock: string; what: string }[];
  /** By name, or by the number on the plan, or `null` where the text names them itself. */
  who: { who: string | null; text: string }[];
  room: {
    /** Where each pair of chairs and each facilitator is on a plan of 66 by 52 units; `null` online. */
    plan: {
      label: string;
      pairs: { x: number; y: number }[];
      scale: number;
      people: { x: number; y: number; name: string }[];
      /** There is a quiet corner. */
      quiet: boolean;
    } | null;
    /** What to do with the rooms of a session online. */
    steps: string[];
    caption: string | null;
  };
  materials: { count: number; what: string }[];
  materialsLead: string;
  sensitive: SensitiveItem[];
  disclosure: string[];
  /** Headings of the eight columns, two lines each, and of the CSV columns. */
  columns: { top: string; bottom: string }[];
  csvColumns: string[];
  /** Least height of a row, and how close the rows are set, to keep to four pages. */
  rowMm: number;
  density: 'roomy' | 'close' | 'dense';
  rowPages: RowPage[];
  end: { clock: string; text: string };
  cuts: Cut[];
  neverCut: string;
  feedback: FeedbackForm;
}
