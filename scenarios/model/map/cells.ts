import type { Link } from './links.ts';

/** One place in a layer: a scene, or (scene null) where a long way passes between scenes. */
export type Cell = { key: string; layer: number; scene: string | null };

/** A link, and the cells that it touches from its lower layer to its higher one. `back`: the story runs against it. */
export type Chain = { link: Link; back: boolean; cells: readonly Cell[] };

export type Grid = { layers: Cell[][]; chains: Chain[] };

/** `links` laid over the layers: a link over more than one layer has a cell in each that it passes. No link to itself. */
export function gridOf(
  layerOf: ReadonlyMap<string, number>,
  links: readonly Link[],
  back: ReadonlySet<Link>,
): Grid {
  const layers: Cell[][] = [];
  const add = (cell: Cell): Cell => {
    for (let at = layers.length; at <= cell.layer; at += 1) layers.push([]);
    layers[cell.layer]?.push(cell);
    return cell;
  };
  const cells = new Map([...layerOf].map(([scene, layer]) => [scene, add({ key: scene, layer, scene })]));
  const chains = links.map((link, index): Chain => {
    const turned = back.has(link);
    const first = cells.get(turned ? link.to : link.from);
    const last = cells.get(turned ? link.from : link.to);
    if (!first || !last) throw new Error(`the map lacks ${link.from} or ${link.to}`);
    const between = Array.from({ length: last.layer - first.layer - 1 }, (_, step) =>
      add({ key: `${index}/${step}`, layer: first.layer + 1 + step, scene: null }),
    );
    return { link, back: turned, cells: [first, ...between, last] };
  });
  return { layers, chains };
}

/** Every two cells that follow each other on a chain. */
export const pairsOf = (chains: readonly Chain[]): [Cell, Cell][] =>
  chains.flatMap(({ cells }) => cells.slice(1).map((cell, at): [Cell, Cell] => [cells[at] as Cell, cell]));
