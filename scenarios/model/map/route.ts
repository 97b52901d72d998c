import type { Cell, Chain } from './cells.ts';
import { SIZE } from './place.ts';

export type Point = { x: number; y: number };

/** Upper left corner of a cell's column, its middle from top to bottom, its band and its place in its layer. */
export type Spot = { x: number; middle: number; band: number; rank: number };

/** Where ways go back to the left from one band to the next: its ends, and the height between the bands. */
export type Fold = { right: number; left: number; top: number };

/** Space of one way that goes back to the left, and how far the first stays away from the scenes. */
export const LANE = 11;
export const CLEAR = 14;
const PORT = 11;

type Leg = { chain: Chain; from: Cell; to: Cell };
export const legsOf = (chains: readonly Chain[]): Leg[] =>
  chains.flatMap((chain) =>
    chain.cells.slice(1).map((to, at): Leg => ({ chain, from: chain.cells[at] as Cell, to })),
  );

/** Height at which each leg leaves and enters: side by side, in the order of where they come from or go to. */
export function portsOf(legs: readonly Leg[], spots: ReadonlyMap<string, Spot>) {
  const leaves = new Map<Leg, number>();
  const enters = new Map<Leg, number>();
  const spotOf = (cell: Cell): Spot => spots.get(cell.key) as Spot;
  const share = (near: 'from' | 'to', into: Map<Leg, number>): void => {
    const far = near === 'from' ? 'to' : 'from';
    for (const cell of new Set(legs.map((leg) => leg[near]))) {
      const own = legs.filter((leg) => leg[near] === cell);
      own.sort((one, other) => spotOf(one[far]).rank - spotOf(other[far]).rank);
      const step = Math.min(PORT, (SIZE.height - 12) / Math.max(1, own.length - 1));
      own.forEach((leg, at) => {
        into.set(leg, spotOf(cell).middle + (at - (own.length - 1) / 2) * step);
      });
    }
  };
  share('from', leaves);
  share('to', enters);
  return { leaves, enters };
}

/** Legs from one band to the next, per break, each in the order in which they leave. */
export const foldsOf = (legs: readonly Leg[], spots: ReadonlyMap<string, Spot>, leaves: Map<Leg, number>) => {
  const folds = new Map<number, Leg[]>();
  for (const leg of legs) {
    const band = spots.get(leg.from.key)?.band ?? 0;
    if (band !== spots.get(leg.to.key)?.band) folds.set(band, [...(folds.get(band) ?? []), leg]);
  }
  for (const fold of folds.values())
    fold.sort((one, other) => (leaves.get(one) ?? 0) - (leaves.get(other) ?? 0));
  return folds;
};

/**
 * The corners of each chain's line from its lower layer to its higher. A line is level inside every column, so that it
 * passes no scene; the first way that leaves a band is the outermost on the right and the innermost on the left, so
 * that those which keep their order do not cross.
 */
export function linesOf(
  legs: readonly Leg[],
  spots: ReadonlyMap<string, Spot>,
  ports: ReturnType<typeof portsOf>,
  folds: ReadonlyMap<number, Leg[]>,
  rooms: ReadonlyMap<number, Fold>,
): Map<Chain, Point[]> {
  const lines = new Map<Chain, Point[]>();
  for (const leg of legs) {
    const [from, to] = [spots.get(leg.from.key) as Spot, spots.get(leg.to.key) as Spot];
    const [leaves, enters] = [ports.leaves.get(leg) ?? 0, ports.enters.get(leg) ?? 0];
    const turn = around(folds.get(from.band) ?? [], leg, rooms.get(from.band), leaves, enters);
    lines.set(leg.chain, [
      ...(lines.get(leg.chain) ?? []),
      { x: from.x + SIZE.width, y: leaves },
      ...turn,
      { x: to.x, y: enters },
    ]);
  }
  return lines;
}

function around(
  fold: readonly Leg[],
  leg: Leg,
  room: Fold | undefined,
  leaves: number,
  enters: number,
): Point[] {
  const at = fold.indexOf(leg);
  if (at < 0 || !room) return [];
  const right = room.right + CLEAR + (fold.length - 1 - at) * LANE;
  const left = room.left - CLEAR - at * LANE;
  const level = room.top + CLEAR + (fold.length - 1 - at) * LANE;
  return [
    { x: right, y: leaves },
    { x: right, y: level },
    { x: left, y: level },
    { x: left, y: enters },
  ];
}
