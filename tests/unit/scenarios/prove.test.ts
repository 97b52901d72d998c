import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario, type Problem } from '../../../scenarios/model/check.ts';
import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { Edge, Place } from '../../../scenarios/model/product.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { countPaths, explore, findWay, least, most, wayOf } from '../../../scenarios/model/solve.ts';
import { ladder, textFor } from './fixture.ts';
import { allPaths, type BrutePaths, type Hop, smallGraph } from './small-graphs.ts';

/** A price for every scene and option, never negative; the same for the method and for walking every path. */
const prices = fc.array(fc.nat(9), { minLength: 16, maxLength: 16 });
const priceOf = (price: number[], scene: string, choice: string | null): number =>
  (price[Number(scene.slice(1))] ?? 0) + (choice === null ? 0 : (price[8 + Number(choice.slice(1))] ?? 0));
const costBy =
  (price: number[]) =>
  ({ scene }: Place, edge: Edge | null): number =>
    priceOf(price, scene.id, edge?.choice?.id ?? null);
const paid = (price: number[], hops: Hop[]): number =>
  hops.reduce((sum, { scene, choice }) => sum + priceOf(price, scene, choice?.id ?? null), 0);

const agree = (test: (graph: ScenarioGraph, brute: BrutePaths, price: number[]) => void): void =>
  fc.assert(
    fc.property(smallGraph, prices, (graph, price) => {
      test(graph, allPaths(graph), price);
    }),
    { numRuns: 400 },
  );

const leadsOn = (places: Place[], from: Place, to: Place): boolean =>
  from.edges.some((edge) => places[edge.to] === to);

describe('the method by which every path is proved', () => {
  it('finds the price of the cheapest and of the dearest path, and how many there are', () => {
    agree((graph, { ended, circle }, price) => {
      const explored = explore(graph);
      const all = ended.map(({ hops }) => paid(price, hops));
      expect(least(explored, costBy(price)).cost[0]).toBe(Math.min(...all, Number.POSITIVE_INFINITY));
      expect(explored.circle !== null).toBe(circle);
      if (circle) return;
      expect(most(explored, costBy(price))).toBe(Math.max(...all, Number.NEGATIVE_INFINITY));
      expect(countPaths(explored)).toBe(BigInt(ended.length));
    });
  });

  it('names a cheapest path that can be walked and costs what was said', () => {
    agree((graph, { ended }, price) => {
      if (ended.length === 0) return;
      const explored = explore(graph);
      const found = least(explored, costBy(price));
      const way = wayOf(explored, found);
      expect(way[0]).toBe(explored.places[0]);
      expect(way.at(-1)?.scene.ending).toBeDefined();
      for (const [index, place] of way.slice(1).entries())
        expect(leadsOn(explored.places, way[index] as Place, place)).toBe(true);
      const cheapest = ended.filter(({ hops }) => paid(price, hops) === found.cost[0]);
      const scenes = way.map(({ scene }) => scene.id).join();
      expect(cheapest.map(({ hops }) => hops.map(({ scene }) => scene).join())).toContain(scenes);
    });
  });

  it('finds a way that avoids some scenes exactly where one of all paths does', () => {
    agree((graph, { ended }, price) => {
      const { places } = explore(graph);
      const avoided = new Set(graph.scenes.map(({ id }) => id).filter((_, index) => (price[index] ?? 0) > 6));
      const way = findWay(
        { places, whole: true },
        ({ scene }) => !avoided.has(scene.id),
        ({ scene }) => scene.ending !== undefined,
      );
      const free = ended.filter(({ hops }) => hops.every(({ scene }) => !avoided.has(scene)));
      expect(way !== null).toBe(free.length > 0);
      for (const [index, place] of (way ?? []).slice(1).entries())
        expect(leadsOn(places, way?.[index] as Place, place)).toBe(true);
    });
  });
});

const problemsOf = (graph: ScenarioGraph): Problem[] =>
  checkScenario({ graph, text: { vi: textFor(graph) } });

/** Scenes that break `rule`, by what the check says. */
const scenesOf = (graph: ScenarioGraph, rule: string): string[] =>
  problemsOf(graph)
    .filter((problem) => problem.rule === rule)
    .map(({ path }) => graph.scenes[Number(path[1])]?.id ?? '')
    .sort();
const once = (scenes: string[]): string[] => [...new Set(scenes)].sort();

describe('each rule about paths says what walking every path says', () => {
  it('about scenes that cannot be reached and options that are never offered', () => {
    agree((graph, { seen }) => {
      const reached = new Set(seen.map(({ scene }) => scene));
      const lost = graph.scenes.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
      expect(scenesOf(graph, 'reachable')).toEqual(lost.sort());
      const never = graph.scenes
        .filter(({ id }) => reached.has(id))
        .flatMap(({ id, choices = [] }) =>
          choices
            .filter(
              (choice) =>
                !seen.some((hop) => hop.scene === id && hop.offered.some((o) => o.id === choice.id)),
            )
            .map(() => id),
        );
      expect(scenesOf(graph, 'never-offered')).toEqual(never.sort());
    });
  });

  it('about decisions with too few options or without a safe one', () => {
    agree((graph, { seen }) => {
      const asks = new Set(graph.scenes.filter(({ choices }) => choices).map(({ id }) => id));
      const asked = seen.filter(({ scene }) => asks.has(scene));
      const few = asked.filter(({ offered }) => offered.length < 2).map(({ scene }) => scene);
      const unsafe = asked
        .filter(({ offered }) => !offered.some(({ rating }) => rating === 'safe'))
        .map(({ scene }) => scene);
      expect(scenesOf(graph, 'two-options')).toEqual(once(few));
      expect(scenesOf(graph, 'safe-option')).toEqual(once(unsafe));
    });
  });

  it('about places in which no branch holds', () => {
    agree((graph, { seen, stuck }) => {
      const silent = graph.scenes.filter(({ choices, ending }) => !choices && !ending).map(({ id }) => id);
      const ends = seen.filter(({ scene, on }) => silent.includes(scene) && !on).map(({ scene }) => scene);
      expect(scenesOf(graph, 'dead-end')).toEqual(once(ends));
      expect(ends.length > 0).toBe(stuck);
    });
  });

  it('about too few decisions, and paths on which nobody asks for anything', () => {
    agree((graph, { ended }) => {
      const text = textFor(graph);
      const decided = (hops: Hop[]): number => hops.filter(({ choice }) => choice).length;
      const asks = (hops: Hop[]): boolean =>
        hops.some(({ scene }) =>
          Object.values(text.scenes[scene]?.messages ?? {})
            .join()
            .includes('[['),
        );
      const rules = new Set(problemsOf(graph).map(({ rule }) => rule));
      expect(rules.has('decisions')).toBe(ended.some(({ hops }) => decided(hops) < 4));
      expect(rules.has('requests')).toBe(ended.some(({ hops }) => !asks(hops)));
    });
  });

  it('about a class that always takes the option at the same place', () => {
    agree((graph, { seen }) => {
      const said = problemsOf(graph).filter(({ rule }) => rule === 'safe-place-varies');
      const asked = seen.filter(({ offered }) => offered.length > 0);
      const scenes = once(asked.map(({ scene }) => scene));
      if (scenes.length < 2) {
        expect(said).toEqual([]);
        return;
      }
      const share = (at: number): number =>
        scenes.filter((scene) =>
          asked
            .filter((hop) => hop.scene === scene)
            .every(({ offered }) => offered.at(at)?.rating === 'safe'),
        ).length / scenes.length;
      const shares = [0, 1, 2, -1].map(share);
      const always = shares.some((part) => part === 1);
      const often = scenes.length >= 5 && shares.some((part) => part > 0.7);
      const guessed = [0, 1, 2, -1].some((at) => getsThrough(graph, at));
      expect(said.map(({ severity }) => severity)).toEqual(
        always ? ['error'] : often || guessed ? ['warning'] : [],
      );
    });
  });
});

/** Plays as a class that always takes the option at one place: three or more safe choices lead it to an ending. */
function getsThrough(graph: ScenarioGraph, at: number): boolean {
  let state = rehearse(graph, startRehearsal(graph), { type: 'next' });
  let made = 0;
  for (let press = 0; press < 60 && state.phase !== 'ending'; press += 1) {
    const choice = choicesOf(graph, state.flags, state.scene).at(at);
    if (state.phase === 'choice' && choice?.rating !== 'safe') return false;
    if (state.phase === 'choice') made += 1;
    const event =
      state.phase === 'choice'
        ? ({ type: 'choose', choice: choice?.id ?? '', via: 'class' } as const)
        : ({ type: state.phase === 'scene' ? 'skip' : 'next' } as const);
    state = rehearse(graph, state, event);
  }
  return state.phase === 'ending' && made >= 3;
}

describe('a graph with more than 10^20 paths', () => {
  it('is walked place by place: twice the length has twice the places and the square of the paths', () => {
    const [short, long] = [explore(ladder(35)), explore(ladder(70))];
    expect(countPaths(long)).toBe(countPaths(short) ** 2n);
    expect(countPaths(long)).toBeGreaterThan(10n ** 20n);
    expect(long.places.length).toBeLessThan(2.1 * short.places.length);
  });

  it('has its one bad path found', () => {
    const graph = ladder(70);
    const scene = graph.scenes[67];
    for (const choice of scene?.choices ?? []) if (choice.id === 'pay') choice.goto = 's70';
    expect(problemsOf(graph).map(({ rule }) => rule)).toEqual(['minutes']);
    const start = graph.scenes[0];
    for (const choice of start?.choices ?? []) if (choice.id === 'pay') choice.goto = 's68';
    const bad = problemsOf(graph).find(({ rule }) => rule === 'decisions');
    expect(bad?.message).toMatch('s1 -> s68 -> s70 -> sort');
  });
});
