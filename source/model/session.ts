import type { Role } from './article.ts';

/** The parts of a session, in running order; an empty part leaves no gap. */
export const parts = ['settle', 'notice', 'understand', 'speak', 'commit'] as const;
export type Part = (typeof parts)[number];

/** What the room does: drawn by mark, word and fill on the run sheet, by mark and word on slides. */
export type RoomMode = 'listen' | 'alone' | 'pair' | 'room' | 'rest';

/** A stretch of the session with one aim. Minutes are whole; see DOMAIN d for the fitting. */
export interface Block {
  /** Stable, e.g. `signs-pair`. */
  id: string;
  name: string;
  aim: string;
  part: Part;
  mode: RoomMode;
  /** The role the block teaches or practises, `null` for blocks every session has. */
  role: Role | null;
  minMinutes: number;
  idealMinutes: number;
  maxMinutes: number;
  required: boolean;
  /** Lower is taken sooner when time allows more than the required blocks. */
  priority: number;
  /** The exercise of the author's that the block gives time to; none for blocks of ours. */
  exerciseId?: string;
}

export interface PlannedBlock extends Block {
  /** Minutes given, a whole number. */
  minutes: number;
  /** Minutes after the session's start. */
  startsAt: number;
  /** Who leads and who supports, as they are called; `null` when fewer than two are named. */
  lead: string | null;
  support: string | null;
}

/** A block there was no time for, with the least minutes at which a session holds it; `null` when none up to 240 does. */
export interface LeftOutBlock extends Block {
  fitsAt: number | null;
}

/** The session as fitted: minutes sum to `minutes` exactly. */
export interface Session {
  minutes: number;
  /** Minutes after midnight. */
  startMinute: number;
  blocks: PlannedBlock[];
  /** Blocks there was no time for, in the order they would come back. */
  leftOut: LeftOutBlock[];
  /** Facilitator talk in per cent of the working time, a whole number. */
  talkPercent: number;
  /** The minutes this article fills; `null` while the session is no longer than that. */
  fillsMinutes: number | null;
}
