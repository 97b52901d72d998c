import { type Edge, type Place, type Product, productOf } from './product.ts';
import type { ScenarioGraph } from './schema.ts';

/** What walking through `place` and on by `edge` costs; `edge` is null at an ending. Never negative. */
export type Cost = (place: Place, edge: Edge | null) => number;

/** For every place: the cost from there to an ending (Infinity: none can be reached), and the way to take. */
export type Least = { cost: number[]; via: (Edge | null)[] };

/** The places with what one walk over all of them tells; every rule needs it, so it is walked once. */
export type Explored = Product & {
  /** Every place after all those that it leads to, as far as there is no circle. */
  order: number[];
  /** Places of one circle in walking order; null where nobody can walk for ever. */
  circle: number[] | null;
};

/** The reachable places of a graph, walked. Wants a graph whose references are right. */
export function explore(graph: ScenarioGraph): Explored {
  const product = productOf(graph);
  return { ...product, ...walk(product) };
}

/** Depth-first walk over all places, without recursion because a ladder of flags can be deep. */
function walk({ places }: Product): Pick<Explored, 'order' | 'circle'> {
  const seen: ('no' | 'open' | 'closed')[] = places.map(() => 'no');
  const order: number[] = [];
  let circle: number[] | null = null;
  const stack: { at: number; edge: number }[] = places.length > 0 ? [{ at: 0, edge: 0 }] : [];
  seen[0] = 'open';
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const edge = places[top.at]?.edges[top.edge];
    top.edge += 1;
    if (!edge) {
      seen[top.at] = 'closed';
      order.push(top.at);
      stack.pop();
    } else if (seen[edge.to] === 'no') {
      seen[edge.to] = 'open';
      stack.push({ at: edge.to, edge: 0 });
    } else if (seen[edge.to] === 'open' && circle === null) {
      const open = stack.map(({ at }) => at);
      circle = open.slice(open.indexOf(edge.to));
    }
  }
  return { order, circle };
}

/**
 * The cheapest way to an ending from everywhere: the least fixpoint of `cost = min over edges`. Without circles the
 * first pass over `order` finds it and the second sees that nothing changes; circles only need more passes.
 */
export function least({ places, order }: Explored, cost: Cost): Least {
  const best: Least = { cost: places.map(() => Number.POSITIVE_INFINITY), via: places.map(() => null) };
  for (let changed = true; changed; ) {
    changed = false;
    for (const at of order) {
      const place = places[at] as Place;
      for (const edge of place.scene.ending ? [null] : place.edges) {
        const total = cost(place, edge) + (edge === null ? 0 : (best.cost[edge.to] as number));
        if (total < (best.cost[at] as number)) {
          best.cost[at] = total;
          best.via[at] = edge;
          changed = true;
        }
      }
    }
  }
  return best;
}

/** The dearest way from the start to an ending; only where nobody can walk for ever. -Infinity: no ending. */
export function most({ places, order }: Explored, cost: Cost): number {
  const worst = places.map(() => Number.NEGATIVE_INFINITY);
  for (const at of order) {
    const place = places[at] as Place;
    for (const edge of place.scene.ending ? [null] : place.edges) {
      const total = cost(place, edge) + (edge === null ? 0 : (worst[edge.to] as number));
      worst[at] = Math.max(worst[at] as number, total);
    }
  }
  return worst[0] ?? Number.NEGATIVE_INFINITY;
}

/** How many different paths lead from the start to an ending; only where nobody can walk for ever. */
export function countPaths({ places, order }: Explored): bigint {
  const count = places.map(() => 0n);
  for (const at of order) {
    const place = places[at] as Place;
    count[at] = place.scene.ending
      ? 1n
      : place.edges.reduce((sum, { to }) => sum + (count[to] as bigint), 0n);
  }
  return count[0] ?? 0n;
}

/**
 * A way from the start to a place that is `goal`, through places and edges that `allow` lets pass (it is asked for the
 * goal too, with a null edge); the places on it, or null where there is none.
 */
export function findWay(
  { places }: Product,
  allow: (place: Place, edge: Edge | null) => boolean,
  goal: (place: Place) => boolean,
): Place[] | null {
  const from = new Map<number, number | null>(places.length > 0 ? [[0, null]] : []);
  for (const at of from.keys()) {
    const place = places[at] as Place;
    if (goal(place) && allow(place, null)) return trace(places, from, at);
    for (const edge of place.edges) {
      if (!from.has(edge.to) && allow(place, edge)) from.set(edge.to, at);
    }
  }
  return null;
}

function trace(places: Place[], from: Map<number, number | null>, end: number): Place[] {
  const way: Place[] = [];
  for (let at: number | null = end; at !== null; at = from.get(at) ?? null) way.unshift(places[at] as Place);
  return way;
}

/** The places on the cheapest way from place `start` to an ending; just the start where no ending can be reached. */
export function wayOf({ places }: Product, { via }: Least, start = 0): Place[] {
  const way = [places[start] as Place];
  for (let edge = via[start]; edge && way.length <= places.length; edge = via[edge.to]) {
    way.push(places[edge.to] as Place);
  }
  return way;
}
