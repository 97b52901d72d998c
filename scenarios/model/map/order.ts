import { type Cell, type Grid, pairsOf } from './cells.ts';

const SWEEPS = 24;

type Pairs = readonly (readonly [Cell, Cell])[];
type Sides = { before: Map<string, string[]>; after: Map<string, string[]> };

function sidesOf(pairs: Pairs): Sides {
  const sides: Sides = { before: new Map(), after: new Map() };
  for (const [one, other] of pairs) {
    sides.after.set(one.key, [...(sides.after.get(one.key) ?? []), other.key]);
    sides.before.set(other.key, [...(sides.before.get(other.key) ?? []), one.key]);
  }
  return sides;
}

const ranksOf = (layers: readonly Cell[][]): Map<string, number> =>
  new Map(layers.flatMap((layer) => layer.map(({ key }, rank): [string, number] => [key, rank])));

/** How many pairs of ways cross each other between two layers. */
export function crossings(layers: readonly Cell[][], pairs: Pairs): number {
  const rank = ranksOf(layers);
  const ends = pairs.map(([one, other]) => ({
    layer: one.layer,
    a: rank.get(one.key) ?? 0,
    b: rank.get(other.key) ?? 0,
  }));
  let count = 0;
  ends.forEach((one, at) => {
    for (const other of ends.slice(at + 1))
      if (one.layer === other.layer && (one.a - other.a) * (one.b - other.b) < 0) count += 1;
  });
  return count;
}

/** One layer, each cell moved to the middle of its neighbours on one side; a cell without any keeps its place. */
function sorted(layer: readonly Cell[], near: Map<string, string[]>, rank: Map<string, number>): Cell[] {
  const middle = (cell: Cell, at: number): number => {
    const ranks = (near.get(cell.key) ?? []).map((key) => rank.get(key) ?? 0);
    return ranks.length === 0 ? at : ranks.reduce((sum, value) => sum + value, 0) / ranks.length;
  };
  return layer
    .map((cell, at) => ({ cell, middle: middle(cell, at) }))
    .sort((one, other) => one.middle - other.middle)
    .map(({ cell }) => cell);
}

function swept(layers: readonly Cell[][], sides: Sides, down: boolean): Cell[][] {
  const result = [...layers];
  const at = result.map((_, index) => index);
  for (const index of down ? at.slice(1) : at.reverse().slice(1)) {
    const near = down ? sides.before : sides.after;
    result[index] = sorted(result[index] ?? [], near, ranksOf(result));
  }
  return result;
}

/** `grid`'s layers, each in the order with the fewest crossings that sweeps of barycentres (Sugiyama 1981) find. */
export function ordered(grid: Grid): Cell[][] {
  const pairs = pairsOf(grid.chains);
  const sides = sidesOf(pairs);
  let layers = grid.layers;
  let best = { layers, count: crossings(layers, pairs) };
  for (let sweep = 0; sweep < SWEEPS && best.count > 0; sweep += 1) {
    layers = swept(layers, sides, sweep % 2 === 0);
    const count = crossings(layers, pairs);
    if (count < best.count) best = { layers, count };
  }
  return best.layers;
}
