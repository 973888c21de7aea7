import type { PlannedBlock } from '../../model/session.ts';

/** Whatever the clock says, these keep their minutes (QUALITY R3): the room's safety hangs on them. */
const protectedBlocks = ['agreement', 'care', 'support', 'information', 'close'];
/** Time in hand by design: all of it but one minute may be won back. */
const buffers = ['stretch', 'buffer'];

/** Agreement and care, support and the close are never shortened and never left out. */
export function isProtected(block: PlannedBlock): boolean {
  return protectedBlocks.includes(block.id) || block.role === 'help' || block.role === 'red-flag';
}

/** Minutes a block can give back and still do its work. */
export function minutesToWin(block: PlannedBlock): number {
  if (isProtected(block)) return 0;
  const least = buffers.includes(stemOf(block.id)) ? 1 : Math.max(1, block.minMinutes);
  return Math.max(0, block.minutes - least);
}

/** `signs` of `signs-pair`: what the block is about. */
export function stemOf(blockId: string): string {
  return blockId.split('-')[0] ?? blockId;
}
