import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { type Decided, endingOf, refit, wayOf } from '../../../scenarios/model/way.ts';
import { content } from '../live/sample.ts';

const [scenario] = Object.values(content.scenarios);
if (!scenario) throw new Error('the programme has a role-play');
const { graph } = scenario;
const fresh = (scene: string): Decided => ({ scene, counts: {}, chosen: null });

/** Plays as a class does, press by press; `picks` say which of the offered options, `forks` after how many to stop. */
function played(picks: readonly number[], forks: number) {
  let state = startRehearsal(graph);
  const path: Decided[] = [];
  for (let press = 0; press < 2000 && state.phase !== 'ending'; press += 1) {
    if (state.phase !== 'choice') {
      state = rehearse(graph, state, { type: 'next' });
      continue;
    }
    if (path.length === forks) break;
    const offered = choicesOf(graph, state.flags, state.scene);
    const choice = offered[(picks[path.length] ?? 0) % offered.length]?.id ?? '';
    path.push({ scene: state.scene, counts: { [choice]: 3 }, chosen: choice });
    state = rehearse(graph, state, { type: 'choose', choice, via: 'class' });
  }
  return { path, state };
}

const anyPlay = fc
  .tuple(fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), fc.nat(12))
  .map(([picks, forks]) => played(picks, forks));
const choices = (path: readonly Decided[]): (string | null)[] => path.map(({ chosen }) => chosen);

describe('the way of a row of choices', () => {
  test('is that of the rehearsal in which they were made: forks, ending, lantern', () => {
    fc.assert(
      fc.property(anyPlay, ({ path, state }) => {
        const way = wayOf(graph, choices(path));
        expect(way.taken).toBe(path.length);
        expect(way.forks.slice(0, way.taken).map(({ scene }) => scene)).toEqual(
          path.map(({ scene }) => scene),
        );
        expect(way.ending).toBe(state.phase === 'ending' ? state.scene : null);
        expect(way.forks.length).toBe(path.length + (state.phase === 'ending' ? 0 : 1));
        expect(way.lit).toBe(state.lit);
      }),
    );
  });

  test('stops where nothing was chosen or something that is not offered', () => {
    const { path } = played([], 12);
    const some = choices(path);
    expect(wayOf(graph, [some[0] ?? null, null, ...some.slice(2)]).taken).toBe(1);
    expect(wayOf(graph, ['no-such-option']).taken).toBe(0);
    expect(endingOf(graph, path.slice(0, 1))).toBeNull();
  });
});

describe('a way that is fitted to the graph', () => {
  test('stays what it is where it is allowed already; only the open fork is offered', () => {
    fc.assert(
      fc.property(anyPlay, ({ path, state }) => {
        const fitted = refit(graph, path, fresh);
        expect(fitted.slice(0, path.length)).toEqual(path);
        expect(fitted.length - path.length).toBe(state.phase === 'ending' ? 0 : 1);
      }),
    );
  });

  test('is always one that the graph allows, and fitting again changes nothing', () => {
    const anything = fc.record({
      scene: fc.constantFrom(...graph.scenes.map(({ id }) => id)),
      counts: fc.dictionary(fc.constantFrom('nghe', 'cup-may', 'x'), fc.nat(50)),
      chosen: fc.option(
        fc.constantFrom(...graph.scenes.flatMap((scene) => scene.choices?.map(({ id }) => id) ?? [])),
      ),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), anyPlay, (noise, { path }) => {
        const fitted = refit(graph, [...path.slice(0, 2), ...noise], fresh);
        const way = wayOf(graph, choices(fitted));
        expect(fitted.map(({ scene }) => scene)).toEqual(way.forks.map(({ scene }) => scene));
        for (const [index, { counts }] of fitted.entries())
          for (const option of Object.keys(counts)) expect(way.forks[index]?.offered).toContain(option);
        expect(refit(graph, fitted, fresh)).toEqual(fitted);
      }),
    );
  });

  test('after another choice at the first fork keeps the hands of later forks that are still come to', () => {
    const { path } = played([], 12);
    const [first, ...later] = path;
    const other = wayOf(graph, []).forks[0]?.offered.find((id) => id !== first?.chosen) ?? '';
    const fitted = refit(graph, [{ ...(first as Decided), chosen: other }, ...later], fresh);
    expect(fitted[0]?.chosen).toBe(other);
    for (const fork of fitted.slice(1))
      expect([...later.map(({ counts }) => counts), {}]).toContainEqual(fork.counts);
  });
});
