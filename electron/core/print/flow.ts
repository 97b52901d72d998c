/** Something to print and the height that it takes, in millimetres. */
export type Block<T> = {
  item: T;
  height: number;
  /** Must stand on one page with the block after it: a heading. */
  keep?: boolean;
};

/**
 * Puts blocks on pages of `room` millimetres, in order: pages of what stands on each, none of them empty. A block taller
 * than a page gets one of its own.
 */
export function paginate<T>(blocks: readonly Block<T>[], room: number): T[][] {
  const pages: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const group of groupsOf(blocks)) {
    const height = group.reduce((sum, block) => sum + block.height, 0);
    if (used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(...group.map(({ item }) => item));
    used += height;
  }
  return pages;
}

/** Blocks that may not be parted, together. */
function groupsOf<T>(blocks: readonly Block<T>[]): Block<T>[][] {
  const groups: Block<T>[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) groups.at(-1)?.push(block);
    else groups.push([block]);
    open = block.keep === true;
  }
  return groups;
}

/** The blocks that fit into `room` millimetres from the first on, and the rest. */
export function splitAt<T>(blocks: readonly Block<T>[], room: number): [Block<T>[], Block<T>[]] {
  let used = 0;
  const end = blocks.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return end < 0 ? [[...blocks], []] : [blocks.slice(0, end), blocks.slice(end)];
}
