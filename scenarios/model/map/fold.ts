import { type Cell, type Chain, pairsOf } from './cells.ts';

/** Layers that stand beside each other; a longer story goes on below, as the lines of a text do. */
const ACROSS = 8;
/** How far from the even place a break may be moved, layers. */
const REACH = 2;

/** `layers` broken into bands, read like lines of a text; each break near the even place, where few ways cross it. */
export function folded(layers: readonly Cell[][], chains: readonly Chain[]): Cell[][][] {
  const count = Math.ceil(layers.length / ACROSS);
  const crossing = (at: number): number => pairsOf(chains).filter(([, { layer }]) => layer === at).length;
  const breaks: number[] = [];
  for (let band = 1; band < count; band += 1) {
    const even = Math.round((layers.length * band) / count);
    const places = Array.from({ length: 2 * REACH + 1 }, (_, step) => even - REACH + step).filter(
      (at) => at > (breaks.at(-1) ?? 0) && at < layers.length,
    );
    const cost = (at: number): number => crossing(at) + 2 * Math.abs(at - even);
    breaks.push(places.reduce((best, at) => (cost(at) < cost(best) ? at : best)));
  }
  return [0, ...breaks].map((from, at) => layers.slice(from, breaks[at] ?? layers.length));
}
