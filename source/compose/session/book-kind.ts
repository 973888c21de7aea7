import type { BuildOptions } from '../../model/options.ts';
import type { RoomMode } from '../../model/session.ts';

/** Which book the room writes in; a shared and full one when nothing is said. */
export type BookKind = Partial<Pick<BuildOptions, 'edition' | 'length'>>;

/** Blocks a handout has no page for. Where one is required, the handout has its page. */
const notInHandout = ['opening-solo', 'opening-pair', 'reasons-solo', 'reasons-pair', 'loop-pair', 'ritual', 'check-in', 'pause-plan'];
/** Never the pause plan for two when there is one (DOMAIN f). */
const notForOne = ['pause-plan'];

/** Optional blocks that would send the room to a page its book does not have. */
export function blocksWithoutPage({ edition, length }: BookKind): string[] {
  return [...(length === 'handout' ? notInHandout : []), ...(edition === 'solo' ? notForOne : [])];
}

/** Alone, there is nobody to turn to. */
export const modeIn = (mode: RoomMode, { edition }: BookKind): RoomMode => (edition === 'solo' && mode === 'pair' ? 'alone' : mode);
