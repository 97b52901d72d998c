import { type Cell, type Chain, pairsOf } from './cells.ts';

/** Sizes of the map, in its own units: one is a CSS pixel when it is drawn at its full size. */
export const SIZE = { width: 122, height: 42, column: 42, row: 14, way: 12 };

const SWEEPS = 12;
const heightOf = (cell: Cell): number => (cell.scene === null ? SIZE.way : SIZE.height);

/**
 * Places in one column, nearest to `wanted` (least squares) with the cells in order and none nearer than allowed: pools
 * of neighbours that push each other, moved together (isotonic regression by pool adjacent violators).
 */
function spread(column: readonly Cell[], wanted: readonly number[]): number[] {
  const offsets: number[] = [];
  column.forEach((cell, at) => {
    const before = column[at - 1];
    const gap = before ? (heightOf(before) + heightOf(cell)) / 2 + SIZE.row : 0;
    offsets.push((offsets[at - 1] ?? 0) + gap);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, at) => {
    let pool = { sum: want - (offsets[at] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const bases = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return bases.map((base, at) => base + (offsets[at] ?? 0));
}

/** Middle of each cell of one band from top to bottom, the highest cell's upper edge at 0; and the band's height. */
export function placed(
  band: readonly Cell[][],
  chains: readonly Chain[],
): { middles: Map<string, number>; height: number } {
  const inside = new Set(band.flat().map(({ key }) => key));
  const near = new Map<string, string[]>();
  for (const [one, other] of pairsOf(chains)) {
    if (!inside.has(one.key) || !inside.has(other.key)) continue;
    near.set(one.key, [...(near.get(one.key) ?? []), other.key]);
    near.set(other.key, [...(near.get(other.key) ?? []), one.key]);
  }
  const middles = new Map<string, number>();
  for (const column of band)
    spread(column, Array(column.length).fill(0)).forEach((middle, at) => {
      middles.set(column[at]?.key ?? '', middle);
    });
  const wish = ({ key }: Cell): number => {
    const own = middles.get(key) ?? 0;
    const others = (near.get(key) ?? []).map((other) => middles.get(other) ?? 0);
    return others.length === 0 ? own : others.reduce((sum, value) => sum + value, 0) / others.length;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const column of sweep % 2 === 0 ? band : [...band].reverse())
      spread(column, column.map(wish)).forEach((middle, at) => {
        middles.set(column[at]?.key ?? '', middle);
      });
  return settled(band.flat(), middles);
}

function settled(cells: readonly Cell[], middles: Map<string, number>) {
  const tops = cells.map((cell) => (middles.get(cell.key) ?? 0) - heightOf(cell) / 2);
  const ends = cells.map((cell) => (middles.get(cell.key) ?? 0) + heightOf(cell) / 2);
  const top = Math.min(...tops);
  const moved = [...middles].map(([key, middle]): [string, number] => [
    key,
    Math.round((middle - top) * 10) / 10,
  ]);
  return { middles: new Map(moved), height: Math.ceil(Math.max(...ends) - top) };
}
