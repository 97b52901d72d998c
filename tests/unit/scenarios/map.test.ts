import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapNode, mapOf, type Point, pathOf, type ScenarioMap } from '../../../scenarios/model/map.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choiceNamed, graphOf, ladder, sceneNamed } from './fixture.ts';
import { smallGraph } from './small-graphs.ts';

const nodeOf = (map: ScenarioMap, scene: string): MapNode => {
  const node = map.nodes.find((candidate) => candidate.scene === scene);
  if (!node) throw new Error(`no node ${scene}`);
  return node;
};

const overlap = (one: MapNode, other: MapNode): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const overlapping = ({ nodes }: ScenarioMap): string[] =>
  nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.scene} ${other.scene}`),
  );

const inside = ({ x, y }: Point, node: MapNode): boolean =>
  x > node.x + 0.1 && x < node.x + node.width - 0.1 && y > node.y + 0.1 && y < node.y + node.height - 0.1;

/** The drawn line, sampled: level and upright parts as they are, others as the cubic that `pathOf` writes. */
function sampled(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] as Point;
    return Array.from({ length: 21 }, (_, step): Point => {
      const t = step / 20;
      const ease = from.x === to.x ? t : t * t * (3 - 2 * t);
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * ease };
    });
  });
}

/** Ways that run through a scene. */
const covered = (map: ScenarioMap): string[] =>
  map.edges.flatMap(({ from, to, points }) =>
    map.nodes
      .filter((node) => sampled(points).some((point) => inside(point, node)))
      .map(({ scene }) => `${from} -> ${to} through ${scene}`),
  );

const touches = ({ x, y }: Point, node: MapNode): boolean =>
  x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height;

/** Every way of the graph that leads to a scene, once, from its scene to its scene. */
function expectWays(graph: ScenarioGraph, map: ScenarioMap): void {
  const known = new Set(graph.scenes.map(({ id }) => id));
  const ways = new Set(
    graph.scenes.flatMap((scene) => [
      ...(scene.choices ?? []).map(({ id, goto }) => `${scene.id} ${id} ${goto}`),
      ...(scene.next ?? []).map(({ goto }) => `${scene.id} null ${goto}`),
    ]),
  );
  const drawn = map.edges.map(({ from, choice, to }) => `${from} ${choice} ${to}`);
  expect(drawn.toSorted()).toEqual([...ways].filter((way) => known.has(way.split(' ')[2] ?? '')).toSorted());
  for (const { from, to, points } of map.edges) {
    expect(touches(points[0] as Point, nodeOf(map, from))).toBe(true);
    expect(touches(points.at(-1) as Point, nodeOf(map, to))).toBe(true);
  }
}

describe('the map of a scenario', () => {
  it('stands in layers from the start to the endings, left to right', () => {
    const map = mapOf(ladder(5));
    expect(nodeOf(map, 's1')).toMatchObject({ layer: 0, kind: 'choice' });
    expect(nodeOf(map, 'sort')).toMatchObject({ layer: 5, kind: 'talk' });
    expect(nodeOf(map, 'end-safe')).toMatchObject({ layer: 6, kind: 'ending' });
    expect(nodeOf(map, 's2').x).toBeGreaterThan(nodeOf(map, 's1').x);
  });

  it('draws two choices that lead to the same scene as two lines', () => {
    const pair = mapOf(ladder(5)).edges.filter(({ from }) => from === 's1');
    expect(pair.map(({ choice }) => choice)).toEqual(['pay', 'hang']);
    expect(pathOf(pair[0]?.points ?? [])).not.toBe(pathOf(pair[1]?.points ?? []));
  });

  it('folds a long story into bands that are about as wide as a screen', () => {
    const map = mapOf(ladder(18));
    expect(new Set(map.nodes.map(({ y }) => y)).size).toBeGreaterThan(2);
    expect(map.width / map.height).toBeGreaterThan(1.2);
    expect(map.width).toBeLessThan(1700);
    expectWays(ladder(18), map);
    expect([...overlapping(map), ...covered(map)]).toEqual([]);
  });

  it('marks a way back, and draws a way from a scene to itself', () => {
    const graph = ladder(5);
    choiceNamed(graph, 's3', 'pay').goto = 's1';
    choiceNamed(graph, 's4', 'pay').goto = 's4';
    const map = mapOf(graph);
    expectWays(graph, map);
    expect(map.edges.filter(({ back }) => back).map(({ from, to }) => `${from} ${to}`)).toEqual([
      's3 s1',
      's4 s4',
    ]);
    expect(covered(map)).toEqual([]);
  });

  it('draws what there is of a broken graph', () => {
    const graph = ladder(5);
    choiceNamed(graph, 's2', 'tell').goto = 'nowhere';
    graph.scenes.push({ ...sceneNamed(graph, 's3'), id: 'alone' }, sceneNamed(graph, 's3'));
    const map = mapOf({ ...graph, start: 'nowhere' });
    expectWays(graph, map);
    expect(map.nodes.map(({ scene }) => scene).toSorted()).toEqual(
      [...new Set(graph.scenes.map(({ id }) => id))].toSorted(),
    );
    expect(mapOf({ start: 'a', scenes: [] })).toEqual({ width: 0, height: 0, nodes: [], edges: [] });
  });

  it('lets no two scenes overlap and no way run through a scene, and draws every way, the same each time', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const map = mapOf(graph);
        expect(overlapping(map)).toEqual([]);
        expect(covered(map)).toEqual([]);
        expectWays(graph, map);
        expect(mapOf(structuredClone(graph))).toEqual(map);
        for (const node of map.nodes)
          expect([node.x >= 0, node.x + node.width <= map.width, node.y + node.height <= map.height]).toEqual(
            [true, true, true],
          );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps stories of forty scenes free of overlaps, folded', () => {
    const wide: fc.Arbitrary<ScenarioGraph> = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 39,
        maxLength: 39,
      })
      .map((steps) =>
        graphOf([
          ...steps.map(([near, far], at) => ({
            id: `s${at}`,
            medium: 'chat',
            next: [near, far].map((step) => ({ goto: `s${Math.min(39, at + step)}` })),
          })),
          { id: 's39', medium: 'chat', ending: { kind: 'safe' } },
        ]),
      );
    fc.assert(
      fc.property(wide, (graph) => {
        const map = mapOf(graph);
        expect([...overlapping(map), ...covered(map)]).toEqual([]);
        expectWays(graph, map);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the line of a way', () => {
  it('is straight where it is level, an S where it is not, and round at corners', () => {
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
      ]),
    ).toBe('M0 0L20 0');
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 20, y: 10 },
      ]),
    ).toBe('M0 0C10 0 10 10 20 10');
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 40 },
      ]),
    ).toBe('M0 0L13 0Q20 0 20 7L20 40');
    expect(pathOf([])).toBe('');
  });
});
