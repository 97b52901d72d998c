import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rehearsal, rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { forksOf, roadWords, whatIf } from '../../../scenarios/model/what-if.ts';
import { graphOf, ladder, textFor, wordsOf } from './fixture.ts';
import { smallGraph } from './small-graphs.ts';

/** Plays on, scene by scene, to the next choice or ending; null where the graph goes in a circle or stops. */
function toFork(graph: ScenarioGraph, from: Rehearsal): Rehearsal | null {
  let state = from;
  for (let press = 0; press < 40 && state.phase === 'scene'; press += 1)
    state = rehearse(graph, state, { type: 'skip' });
  return state.phase === 'choice' || state.phase === 'ending' ? state : null;
}

function choose(graph: ScenarioGraph, state: Rehearsal, choice: string): Rehearsal | null {
  const chosen = rehearse(graph, state, { type: 'choose', choice, via: 'class' });
  const entered = rehearse(graph, chosen, { type: 'next' });
  return entered === chosen ? null : toFork(graph, entered);
}

/** The states at each fork come to, with one pick for each. */
function played(
  graph: ScenarioGraph,
  picks: readonly number[],
): { forks: Rehearsal[]; last: Rehearsal } | null {
  const forks: Rehearsal[] = [];
  const start = rehearse(graph, startRehearsal(graph), { type: 'next' });
  let state = toFork(graph, start);
  for (const pick of picks) {
    if (state?.phase !== 'choice') break;
    const offered = choicesOf(graph, state.flags, state.scene);
    if (offered.length === 0) return null;
    forks.push(state);
    state = choose(graph, state, offered[pick % offered.length]?.id ?? '');
  }
  return state === null ? null : { forks, last: state };
}

const picks = fc.array(fc.nat(2), { maxLength: 8 });

describe('the road not taken', () => {
  test('is where the rehearsal would have gone: same scenes, same words said, same next fork or ending', () => {
    fc.assert(
      fc.property(smallGraph, picks, (graph, picked) => {
        const play = played(graph, picked);
        fc.pre(play !== null && play.forks.length > 0);
        for (const [index, before] of (play?.forks ?? []).entries()) {
          const fork = whatIf(graph, play?.last as Rehearsal, index);
          const offered = choicesOf(graph, before.flags, before.scene);
          expect(fork?.scene).toBe(before.scene);
          expect(fork?.taken.choice.id).toBe(play?.last.path[index]?.choice);
          expect(fork?.others.map(({ choice }) => choice)).toEqual(
            offered.filter(({ id }) => id !== fork?.taken.choice.id),
          );
          for (const road of [fork?.taken, ...(fork?.others ?? [])]) {
            const after = choose(graph, before, road?.choice.id ?? '');
            if (after === null) {
              expect(road).toMatchObject({ fork: null, ending: null });
              continue;
            }
            expect(road?.scenes).toEqual(after.trail.slice(before.trail.length));
            expect(road?.fork).toBe(after.phase === 'choice' ? after.scene : null);
            expect(road?.ending).toBe(after.phase === 'ending' ? after.scene : null);
            const messages = road?.scenes.flatMap((id) =>
              graph.scenes.find((scene) => scene.id === id)?.messages.map((m) => `${id} ${m.id}`),
            );
            expect(
              road?.said.map((item) => item.kind === 'message' && `${item.scene} ${item.message}`),
            ).toEqual(messages);
          }
        }
      }),
    );
  });

  test('tells where it meets the road that was taken, and nothing where they stay apart', () => {
    fc.assert(
      fc.property(smallGraph, picks, (graph, picked) => {
        const play = played(graph, picked);
        fc.pre(play !== null);
        for (const [index, before] of (play?.forks ?? []).entries()) {
          const lived = new Set(play?.last.trail.slice(before.trail.length));
          for (const road of whatIf(graph, play?.last as Rehearsal, index)?.others ?? [])
            expect(road.meets).toBe(road.scenes.find((id) => lived.has(id)) ?? null);
        }
      }),
    );
  });

  test('needs no more than the choices, changes nothing, and ends where scenes go in a circle', () => {
    const graph = graphOf([
      {
        id: 's1',
        medium: 'chat',
        choices: [
          { id: 'in', picture: 'yes', rating: 'risky', act: 'comply', goto: 'a' },
          { id: 'out', picture: 'no', rating: 'safe', act: 'refuse', goto: 'end' },
        ],
      },
      { id: 'a', medium: 'chat', next: [{ goto: 'b' }] },
      { id: 'b', medium: 'chat', next: [{ goto: 'a' }] },
      { id: 'end', medium: 'chat', ending: { kind: 'safe' } },
    ]);
    const state = { path: [{ scene: 's1', choice: 'out', via: 'class' as const }] };
    const copy = structuredClone({ graph, state });
    const fork = whatIf(graph, state, 0);
    expect({ graph, state }).toEqual(copy);
    expect(fork?.taken).toMatchObject({ scenes: ['end'], fork: null, ending: 'end' });
    expect(fork?.others[0]).toMatchObject({ fork: null, ending: null, meets: null });
  });

  test('is there for every decision that was made, and for no other', () => {
    const graph = ladder(4);
    const path = ['s1', 's2', 's3'].map((scene) => ({ scene, choice: 'pay', via: 'class' as const }));
    expect(forksOf(graph, { path }).map(({ index, scene }) => [index, scene])).toEqual([
      [0, 's1'],
      [1, 's2'],
      [2, 's3'],
    ]);
    expect(whatIf(graph, { path }, 3)).toBeNull();
    expect(whatIf(graph, { path: [{ scene: 's1', choice: 'gone', via: 'class' }] }, 0)).toBeNull();
    expect(whatIf(graph, { path: [{ scene: 'gone', choice: 'pay', via: 'class' }] }, 0)).toBeNull();
  });

  test('has its words: option, feedback, what the other side does, the ending; with the names of the room', () => {
    const graph = ladder(1);
    const text = textFor(graph);
    const said = wordsOf(text, 's1').choices?.hang;
    Object.assign(said ?? {}, { text: '{mai} cúp máy', outcome: 'Số lạ im.' });
    Object.assign(wordsOf(text, 'end-alone'), { ending: '{mai} về nhà.' });
    const fork = whatIf(graph, { path: [{ scene: 's1', choice: 'pay', via: 'class' }] }, 0);
    const [other] = fork?.others ?? [];
    if (!fork || !other) throw new Error('the ladder has another option');
    expect(roadWords(text, 's1', other, { mai: 'Lan' })).toMatchObject({
      option: 'Lan cúp máy',
      outcome: 'Số lạ im.',
      ending: 'Lan về nhà.',
    });
    expect(roadWords(text, 's1', fork.taken, {}).outcome).toBeNull();
    expect(roadWords(text, 's1', fork.taken, {}).feedback).not.toBe('');
  });
});
