import type { Block } from '../../model/session.ts';

/** Blocks in which the facilitator speaks and the room listens; reading out the agreement is one of them (DOMAIN d). */
export const isTalk = ({ id, mode }: Pick<Block, 'id' | 'mode'>): boolean => mode === 'listen' || id === 'agreement';

/** The most of the working time a facilitator may speak: 40 % up to 90 minutes, 33 % from 120 on (DOMAIN d). */
export const talkLimit = (minutes: number): number => 0.4 - (0.07 * Math.max(0, Math.min(30, minutes - 90))) / 30;

/** Whole minutes of talk a session may have. */
export const mostTalk = (minutes: number, working: number): number => Math.floor(talkLimit(minutes) * working + 1e-9);

/** Facilitator talk in per cent of the working time, a whole number. */
export function talkPercent(blocks: (Block & { minutes: number })[]): number {
  const work = blocks.filter((block) => block.mode !== 'rest');
  const sumOf = (some: { minutes: number }[]) => some.reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.round((100 * sumOf(work.filter(isTalk))) / Math.max(1, sumOf(work)));
}
