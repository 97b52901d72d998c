import { type Chain, gridOf } from './map/cells.ts';
import { folded } from './map/fold.ts';
import { backLinks, type Link, layersOf, linksOf } from './map/links.ts';
import { ordered } from './map/order.ts';
import { placed, SIZE } from './map/place.ts';
import {
  CLEAR,
  type Fold,
  foldsOf,
  LANE,
  legsOf,
  linesOf,
  type Point,
  portsOf,
  type Spot,
} from './map/route.ts';
import type { ScenarioGraph, Scene } from './schema.ts';

export { pathOf } from './map/path.ts';
export type { Point } from './map/route.ts';

/** A scene on the map: `talk` goes on by itself, `choice` asks, `ending` ends. `x`, `y` are its upper left corner. */
export type MapNode = {
  scene: string;
  kind: 'talk' | 'choice' | 'ending';
  /** How it ends, null for a scene that is no ending. */
  ending: NonNullable<Scene['ending']>['kind'] | null;
  layer: number;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** A way on the map: by `choice`, or (null) by itself; `points` are its corners, see `pathOf`. `back`: against the story. */
export type MapEdge = Link & { back: boolean; points: Point[] };

/** A drawing's plan, all lengths in the same unit, one CSS pixel at its full size. */
export type ScenarioMap = { width: number; height: number; nodes: MapNode[]; edges: MapEdge[] };

const MARGIN = 12;

/**
 * Where the scenes of `graph` stand and how the ways between them run: in layers from left to right, a long story
 * folded into bands one below the other. Pure, and the same graph always gives the same map. Takes broken graphs too:
 * circles run back, a scene that nothing leads to stands by itself, a choice that leads to no scene has no edge, and of
 * scenes with the same id the first counts.
 */
export function mapOf(graph: Pick<ScenarioGraph, 'start' | 'scenes'>): ScenarioMap {
  const scenes = new Map<string, Scene>();
  for (const scene of graph.scenes) if (!scenes.has(scene.id)) scenes.set(scene.id, scene);
  const ids = [...scenes.keys()];
  if (ids.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const links = linksOf({ scenes: [...scenes.values()] });
  const loops = links.filter(({ from, to }) => from === to);
  const others = links.filter(({ from, to }) => from !== to);
  const back = backLinks(graph.start, ids, others);
  const forward = others.map((link) => (back.has(link) ? { ...link, from: link.to, to: link.from } : link));
  const grid = gridOf(layersOf(graph.start, ids, forward), others, back);
  const layers = ordered(grid);
  const plan = planOf(folded(layers, grid.chains), grid.chains);
  const nodes = layers.flat().flatMap((cell): MapNode[] => {
    const scene = cell.scene === null ? undefined : scenes.get(cell.scene);
    const spot = plan.spots.get(cell.key);
    if (!scene || !spot) return [];
    const { width, height } = SIZE;
    return [
      {
        scene: scene.id,
        kind: kindOf(scene),
        ending: scene.ending?.kind ?? null,
        layer: cell.layer,
        x: spot.x,
        y: spot.middle - height / 2,
        width,
        height,
      },
    ];
  });
  const edges = grid.chains.map(({ link, back: turned }, at): MapEdge => {
    const points = plan.lines.get(grid.chains[at] as Chain) ?? [];
    return { ...link, back: turned, points: turned ? [...points].reverse() : points };
  });
  return { width: plan.width, height: plan.height, nodes, edges: [...edges, ...loops.map(loopOf(nodes))] };
}

const kindOf = (scene: Scene): MapNode['kind'] =>
  scene.ending ? 'ending' : scene.choices ? 'choice' : 'talk';

/** A way from a scene to itself: a small bow over its upper edge. */
const loopOf =
  (nodes: readonly MapNode[]) =>
  (link: Link): MapEdge => {
    const { x, y, width } = nodes.find(({ scene }) => scene === link.from) as MapNode;
    const [right, left] = [x + width - 18, x + width - 44];
    const points = [
      { x: right, y },
      { x: right, y: y - 9 },
      { x: left, y: y - 9 },
      { x: left, y },
    ];
    return { ...link, back: true, points };
  };

function planOf(bands: readonly ReturnType<typeof folded>[number][], chains: readonly Chain[]) {
  const legs = legsOf(chains);
  const crossing = bands
    .slice(1)
    .map((band) => legs.filter(({ to }) => to.layer === band[0]?.[0]?.layer).length);
  const room = (count: number): number => (count === 0 ? 0 : CLEAR + count * LANE);
  const side = Math.max(0, ...crossing.map(room));
  const pitch = SIZE.width + SIZE.column;
  const spots = new Map<string, Spot>();
  const rooms = new Map<number, Fold>();
  let top = MARGIN;
  bands.forEach((band, index) => {
    const { middles, height } = placed(band, chains);
    band.forEach((column, at) => {
      column.forEach(({ key }, rank) => {
        spots.set(key, {
          x: MARGIN + side + at * pitch,
          middle: top + (middles.get(key) ?? 0),
          band: index,
          rank,
        });
      });
    });
    const right = MARGIN + side + band.length * pitch - SIZE.column;
    rooms.set(index, { right, left: MARGIN + side, top: top + height });
    top += height + (index < crossing.length ? room(crossing[index] ?? 0) + CLEAR : 0);
  });
  const ports = portsOf(legs, spots);
  const lines = linesOf(legs, spots, ports, foldsOf(legs, spots, ports.leaves), rooms);
  const width = Math.max(...[...rooms.values()].map(({ right }) => right)) + side + MARGIN;
  return { spots, lines, width, height: top + MARGIN };
}
