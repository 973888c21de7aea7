/** What stays whole when a sheet goes on over several pages: a part, or some rows of one. */
export interface Block {
  /** Blocks of one part have one key; its head (of a table, say) is printed again where it goes on. */
  part: string;
  /** Height of what comes with the part's blocks wherever some of them stand. */
  headMm: number;
  /** From the part's top. Blocks of a part follow each other. */
  topMm: number;
  bottomMm: number;
  /** How much less of it will do. */
  spareMm: number;
  /** It introduces what follows, and is never the last on a page. */
  leads: boolean;
  /** It asks something: large print has one prompt on a page. */
  asks: boolean;
  /** It has lines that take what height is left. */
  grows: boolean;
  /** It needs the key to its circles above it. */
  keyed: boolean;
}

export interface Room {
  /** Of one page, its head taken off. */
  heightMm: number;
  /** Height of the key, printed on every page that has circles. */
  keyMm: number;
  mostAsking: number;
}

/** Height of the blocks of one page. */
export const heightOfPage = (blocks: readonly Block[], { keyMm }: Pick<Room, 'keyMm'>): number => {
  let height = blocks.some((block) => block.keyed) ? keyMm : 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const before = blocks[index - 1];
    height += before?.part === block.part ? block.bottomMm - before.bottomMm : block.headMm + block.bottomMm - block.topMm;
  }
  return height;
};

const spareOf = (blocks: Block[]): number => blocks.reduce((sum, block) => sum + block.spareMm, 0);

/** Prices in square millimetres of a page left uneven: a part cut in two, a row left alone, one page more, one millimetre too much. */
const price = { cut: 30000, lone: 40000, page: 1e7, over: 1e9 };

function priceOf(blocks: Block[], after: Block | undefined, room: Room): number | null {
  const height = heightOfPage(blocks, room);
  const least = height - spareOf(blocks);
  const alone = blocks.length === 1;
  if (!alone && (least > room.heightMm || blocks.filter((block) => block.asks).length > room.mostAsking)) return null;
  const last = blocks.at(-1)!;
  if (after && last.leads && !alone) return null;
  const over = Math.max(0, least - room.heightMm);
  const cut = after?.part === last.part;
  const ofLast = blocks.filter((block) => block.part === last.part).length;
  return (
    price.page +
    over * price.over +
    (room.heightMm - height) ** 2 * (height > room.heightMm ? 4 : blocks.some((block) => block.grows) ? 1 : 6) +
    (cut ? price.cut : 0) +
    (cut && ofLast === 1 ? price.lone : 0) +
    (after && last.leads ? price.lone : 0)
  );
}

/**
 * Blocks over as few pages as hold them, every page about as full as the others.
 *
 * Nothing is left out and the order stays; a block taller than a page has a page to itself.
 */
export function planPages<One extends Block>(blocks: One[], room: Room): One[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= blocks.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const page = blocks.slice(from, to);
      const cost = priceOf(page, blocks[to], room);
      if (cost === null) {
        if (heightOfPage(page, room) - spareOf(page) > room.heightMm) break;
        continue;
      }
      const before = blocks[from - 1];
      const orphan = before?.part === page[0]?.part && page.filter((block) => block.part === before?.part).length === 1;
      const sum = (best[from]?.cost ?? 0) + cost + (orphan ? price.lone : 0);
      if (sum < found.cost) found = { cost: sum, from };
    }
    best.push(found);
  }
  const pages: One[][] = [];
  for (let to = blocks.length; to > 0; to = best[to]?.from ?? 0) pages.unshift(blocks.slice(best[to]?.from ?? 0, to));
  return pages;
}
