import type { TagFault } from './tag-fault.ts';

/** Millimetres from the top left corner of the trimmed page, growing right and down. */
export interface PrintedBox {
  leftMm: number;
  topMm: number;
  rightMm: number;
  bottomMm: number;
}

/** Words in one font and size on one baseline, in the order of the file. */
export interface TextRun {
  /** As copying it would give; `\ufffd` for a glyph nobody can tell the letter of. */
  text: string;
  leftMm: number;
  rightMm: number;
  /** The baseline. */
  yMm: number;
  sizePt: number;
  /** Index into the fonts of the file, -1 for none. */
  font: number;
  /** `0xrrggbb`, as seen on white paper. */
  colour: number;
  /** Glyphs that are not in the font: each prints as an empty box. */
  missing: number;
  /** Written from right to left. */
  rightToLeft: boolean;
  /** Part of it is cut off by the area it is painted in. */
  clipped: boolean;
}

/** A thin horizontal line, painted as a filled rectangle or a stroke: a writing line or a rule. */
export interface PrintedRule {
  leftMm: number;
  rightMm: number;
  /** Its lower edge. */
  yMm: number;
}

/** A painted rectangle, at least 3 mm wide and high: a tint, a frame, a picture's mount. */
export interface PaintedArea extends PrintedBox {
  paint: 'fill' | 'stroke';
  /** `0xrrggbb`, as seen on white paper. */
  colour: number;
}

export interface PrintedImage extends PrintedBox {
  widthPx: number;
  heightPx: number;
  /** The coarser of its two directions. */
  dpi: number;
}

export interface PrintedLink extends PrintedBox {
  /** Web address, `null` when it stays in the file. */
  address: string | null;
  /** The page it leads to, `null` when it leaves the file or leads nowhere. */
  page: number | null;
}

/** Left, bottom, right, top, in points as in the file. */
export type PageBox = [left: number, bottom: number, right: number, top: number];

export interface PrintedPage {
  /** 1-based. */
  number: number;
  boxes: { media: PageBox; crop: PageBox; bleed: PageBox; trim: PageBox };
  /** Of the trimmed page. */
  widthMm: number;
  heightMm: number;
  runs: TextRun[];
  rules: PrintedRule[];
  areas: PaintedArea[];
  images: PrintedImage[];
  links: PrintedLink[];
  /** What its pictures say in words, in no particular order. */
  alternatives: string[];
}

export interface PrintedFont {
  name: string;
  /** `TrueType`, `Type1`, `Type3`, `CIDFontType2` … */
  kind: string;
  embedded: boolean;
  /** Only the letters in use: a name with six capitals before a plus sign. */
  subset: boolean;
  /** Whether the letters of its glyphs are told, so that the text can be copied and read aloud. */
  hasLetters: boolean;
  /** Draws glyphs in several colours: emoji. */
  coloured: boolean;
}

export interface PrintedField {
  name: string;
  /** What a screen reader says, `null` when nothing. */
  tooltip: string | null;
  /** 1-based, `null` when no page shows it. */
  page: number | null;
}

/** A bookmark of the file. */
export interface Bookmark {
  title: string;
  /** 1 at the top. */
  level: number;
  page: number | null;
  /** Top of the place it leads to; Chromium leaves the margins of the page out. */
  yMm: number | null;
}

/** What a finished file holds, read back from its bytes. */
export interface PrintedFile {
  pages: PrintedPage[];
  fonts: PrintedFont[];
  fields: PrintedField[];
  bookmarks: Bookmark[];
  title: string | null;
  showsTitle: boolean;
  language: string | null;
  tagged: boolean;
  /** What a screen reader cannot make sense of. It takes as long as reading the file. */
  findTagFaults(): TagFault[];
  creator: string | null;
  /** Whether a program is anywhere in the file. */
  hasScripts: boolean;
}
