import type { PaperName } from './geometry.ts';

export type OutputName = 'workbook' | 'deck' | 'run-sheet';
export const outputNames: OutputName[] = ['workbook', 'deck', 'run-sheet'];

/** One book for two, one book for each partner with the same page numbers, or a book for one partner alone. */
export const editions = ['shared', 'two-book', 'solo'] as const;
export type Edition = (typeof editions)[number];

/** Everything; the heart of it on about 16 pages; or 4 to 8 pages for one evening. */
export const lengths = ['full', 'short', 'handout'] as const;
export type Length = (typeof lengths)[number];

/** Couples in one room, couples in rooms of their own on a screen, or one couple with somebody beside them. */
export const formats = ['room', 'online', 'one-couple'] as const;
export type Format = (typeof formats)[number];

export const themes = ['calm', 'warm', 'plain'] as const;
export type Theme = (typeof themes)[number];

/** In colour; without tints, to save ink; or in pure black and white. */
export const inks = ['colour', 'saver', 'black'] as const;
export type Ink = (typeof inks)[number];

/** How the slides begin in the room: for a bright one or with the lights off. The key D changes it. */
export const deckTones = ['light', 'dark'] as const;
export type DeckTone = (typeof deckTones)[number];

/** Files that are made of the slides when asked for. */
export const deckExtras = ['deck-pdf', 'deck-handout'] as const;
/** Files that are made when asked for, of the workbook or of the slides. */
export const extras = ['booklet', 'test-sheet', 'press', 'fillable', 'cards', ...deckExtras] as const;
export type Extra = (typeof extras)[number];

/** Where couples find help, as the author gives it: nothing is made up and nothing is left out. */
export interface SupportLine {
  name: string;
  phone?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  hours?: string | undefined;
  country?: string | undefined;
  /** Day on which somebody checked the line, `YYYY-MM-DD`. */
  checked?: string | undefined;
}

/** Whose workshop it is; every field `null` or empty when the author says nothing. */
export interface Brand {
  /** The logo, SVG or PNG: the file as the author wrote it, from `prepareBuild` on a `data:` address. */
  logo: string | null;
  /** Colours for structure and A, and for B, as CSS colours; contrast is repaired where they are used. */
  colours: [string, string] | null;
  organisation: string | null;
  facilitator: string | null;
  credentials: string | null;
  /** Lines of contact: `email: …`, or a line of text. */
  contact: string[];
  /** Address of the QR code. */
  qr: string | null;
  /** A line for the foot of the pages. */
  footer: string | null;
  /** Leaves out our name; source, permission and safety pages stay. */
  whiteLabel: boolean;
}

/** The author says nothing of whose workshop it is. */
export const noBrand: Brand = {
  logo: null,
  colours: null,
  organisation: null,
  facilitator: null,
  credentials: null,
  contact: [],
  qr: null,
  footer: null,
  whiteLabel: false,
};

/** What a build was asked for, every field present: defaults < front matter < flags. */
export interface BuildOptions {
  paper: PaperName;
  edition: Edition;
  length: Length;
  theme: Theme;
  ink: Ink;
  deck: DeckTone;
  /** Text of 18 pt and lines 12 mm apart. */
  largePrint: boolean;
  /** Sans-serif letters of 12 pt and more, 1.5 leading. */
  dyslexiaFriendly: boolean;
  /** Printed on both sides (inner margins alternate) or on one (the inner margin is always left). */
  sides: 'both' | 'one';
  /** Five millimetres more at the spine, for holes. */
  punch: boolean;
  extras: readonly Extra[];
  /** Pages for the weekly check-in. */
  checkIns: number;
  brand: Brand;
  support: readonly SupportLine[];
  format: Format;
  /** Who leads, by name: none, one, or two who take turns. */
  facilitators: readonly string[];
  /** Length of the session in minutes, 45 to 240. */
  minutes: number;
  /** Start of the session, minutes after midnight. */
  startMinute: number;
  /** The two names on the page, `Partner A` and `Partner B` when none are given. */
  partners: [string, string];
  /** What the couple works on, a few words that go inside a prompt; `null` for our own word. */
  topic: string | null;
  /** Couples the run sheet counts materials for; one in the format `one-couple`. */
  couples: number;
}

/** Pages of the workbook to print alone: by number, first and last of each range, or those of a section by its heading or id. */
export type PagePick = { type: 'pages'; ranges: [from: number, to: number][] } | { type: 'section'; name: string };
