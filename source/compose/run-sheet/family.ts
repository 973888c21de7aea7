/** Names under which the locale may have texts for a block, the closest first: `signs-pair`, then `signs`; `break-2`, then `break`. */
export function familyOf(blockId: string): string[] {
  const words = blockId.split('-');
  return words.map((_, index) => words.slice(0, words.length - index).join('-'));
}
