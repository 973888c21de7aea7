import type { PaperName } from './geometry.ts';

export type OutputName = 'workbook' | 'deck' | 'run-sheet';
export const outputNames: OutputName[] = ['workbook', 'deck', 'run-sheet'];

/** What a build was asked for, every field present: defaults < front matter < flags. */
export interface BuildOptions {
  paper: PaperName;
  /** Length of the session in minutes, 45 to 240. */
  minutes: number;
  /** Start of the session, minutes after midnight. */
  startMinute: number;
  /** The two names on the page, `Partner A` and `Partner B` when none are given. */
  partners: [string, string];
  /** What the couple works on, a few words that go inside a prompt; `null` for our own word. */
  topic: string | null;
  /** Couples the run sheet counts materials for. */
  couples: number;
}
