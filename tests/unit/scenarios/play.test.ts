import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  conversation,
  debriefSteps,
  type Rehearsal,
  type RehearsalEvent,
  rehearsalSchema,
  rehearse,
  sceneOf,
  startRehearsal,
} from '../../../scenarios/model/play.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { graphOf, ladder } from './fixture.ts';
import { smallGraph } from './small-graphs.ts';

const next: RehearsalEvent = { type: 'next' };
const back: RehearsalEvent = { type: 'back' };
const choose = (choice: string): RehearsalEvent => ({ type: 'choose', choice, via: 'class' });
const play = (graph: ScenarioGraph, events: RehearsalEvent[], from = startRehearsal(graph)): Rehearsal =>
  events.reduce((state, event) => rehearse(graph, state, event), from);

const event: fc.Arbitrary<RehearsalEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(next) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('choose' as const),
      choice: fc.constantFrom('c0', 'c1', 'c2', 'c9'),
      via: fc.constantFrom('class' as const, 'trainer' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('flags' as const), on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant(back) },
  { weight: 2, arbitrary: fc.constant({ type: 'skip' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'stop' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
);
const events = fc.array(event, { maxLength: 60 });

describe('whatever happens to a rehearsal', () => {
  it('the same events lead to the same state, also through a stored copy', () => {
    fc.assert(
      fc.property(smallGraph, events, events, (graph, before, after) => {
        const middle = play(graph, before);
        const stored = rehearsalSchema.parse(JSON.parse(JSON.stringify(middle)));
        expect(play(graph, after, stored)).toEqual(play(graph, [...before, ...after]));
      }),
    );
  });

  it('its state is valid, and what it remembers leads to it again', () => {
    fc.assert(
      fc.property(smallGraph, events, (graph, happened) => {
        const state = play(graph, happened);
        expect(rehearsalSchema.parse(state)).toEqual(state);
        expect(play(graph, state.steps)).toEqual(state);
      }),
    );
  });

  it('it never leaves the graph', () => {
    fc.assert(
      fc.property(smallGraph, events, (graph, happened) => {
        const state = play(graph, happened);
        const scene = sceneOf(graph, state);
        expect(scene.id).toBe(state.scene);
        expect(state.shown).toBeLessThanOrEqual(scene.messages.length);
        for (const [flag, value] of Object.entries(state.flags)) {
          expect(graph.flags[flag]?.values).toContain(value);
        }
        for (const { scene: id, choice } of state.path) {
          const options = graph.scenes.find((candidate) => candidate.id === id)?.choices ?? [];
          expect(options.map((option) => option.id)).toContain(choice);
        }
      }),
    );
  });

  it('going back after any step that did something is as if it had not happened', () => {
    fc.assert(
      fc.property(smallGraph, events, event, (graph, happened, step) => {
        const before = play(graph, happened);
        const after = rehearse(graph, before, step);
        fc.pre(after !== before && step.type !== 'flags' && step.type !== 'back');
        expect(rehearse(graph, after, back)).toEqual(before);
      }),
    );
  });

  it('no event changes the state that it was given', () => {
    fc.assert(
      fc.property(smallGraph, events, event, (graph, happened, step) => {
        const state = play(graph, happened);
        const copy = structuredClone(state);
        rehearse(graph, state, step);
        expect(state).toEqual(copy);
      }),
    );
  });
});

describe('one rehearsal', () => {
  const graph = ladder(4);
  const scene = (state: Rehearsal) => `${state.phase} ${state.scene} ${state.shown}`;

  it('goes from the note through messages, choice and feedback to the next scene', () => {
    let state = startRehearsal(graph);
    const seen = [next, next, next, choose('hang'), next].map((step) => {
      state = rehearse(graph, state, step);
      return scene(state);
    });
    expect(seen).toEqual(['scene s1 1', 'scene s1 2', 'choice s1 2', 'feedback s1 2', 'scene s2 1']);
  });

  const decide = (choice: string): RehearsalEvent[] => [{ type: 'skip' }, choose(choice), next];
  const wayOut = [next, ...decide('hang'), ...decide('tell'), ...decide('hang'), ...decide('hang')];

  it('reaches the ending that its flags ask for, and lights the lantern for each different act', () => {
    const state = play(graph, [...wayOut, next]);
    expect(scene(state)).toBe('ending end-safe 1');
    expect(state.flags).toEqual({ told: 'yes', sent: 'no' });
    expect(state.lit).toBe(2);
    expect(state.trail).toEqual(['s1', 's2', 's3', 's4', 'sort', 'end-safe']);
  });

  it('shows each part of the debrief once, then is done and stays so', () => {
    let state = play(graph, [...wayOut, next]);
    const parts = debriefSteps.map(() => {
      state = rehearse(graph, state, next);
      return debriefSteps[state.debriefStep];
    });
    expect(parts).toEqual([...debriefSteps]);
    state = rehearse(graph, state, next);
    expect(state.phase).toBe('done');
    expect(rehearse(graph, state, next)).toBe(state);
  });

  it('offers the same options during the feedback as during the vote, even when the choice set a flag', () => {
    const hiding = graphOf(
      [
        {
          id: 's1',
          medium: 'chat',
          choices: [
            { id: 'a', picture: 'yes', rating: 'safe', act: 'check', set: { told: 'yes' }, goto: 'end' },
            { id: 'b', picture: 'no', rating: 'risky', act: 'comply', when: { told: 'no' }, goto: 'end' },
          ],
        },
        { id: 'end', medium: 'chat', ending: { kind: 'safe' } },
        { id: 'spare', medium: 'chat', ending: { kind: 'late' } },
      ],
      { flags: { told: { values: ['no', 'yes'], start: 'no' } } },
    );
    const state = play(hiding, [next, next, choose('a')]);
    expect(choicesOf(hiding, state.flags, state.scene).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rehearse(hiding, state, next)).toMatchObject({ phase: 'ending', flags: { told: 'yes' } });
  });

  it('hides the red flags again when a new scene begins', () => {
    const flagged = play(graph, [next, { type: 'flags', on: true }, { type: 'skip' }, choose('hang')]);
    expect(flagged.redFlags).toBe(true);
    expect(rehearse(graph, flagged, next).redFlags).toBe(false);
  });

  it('stops at once for the debrief, marked, and can be taken back', () => {
    const playing = play(graph, [next, next]);
    const stopped = rehearse(graph, playing, { type: 'stop' });
    expect(stopped).toMatchObject({ phase: 'debrief', debriefStep: 0, stopped: true });
    expect(rehearse(graph, stopped, back)).toEqual(playing);
  });

  it('is not marked as stopped when the ending was already reached', () => {
    expect(play(graph, [...wayOut, next, { type: 'stop' }])).toMatchObject({
      phase: 'debrief',
      stopped: false,
    });
  });

  it('gives back the very same state for an event that makes no sense', () => {
    const note = startRehearsal(graph);
    const choice = play(graph, [next, { type: 'skip' }]);
    for (const step of [back, choose('hang'), { type: 'restart' }, { type: 'skip' }] as RehearsalEvent[]) {
      expect(rehearse(graph, note, step)).toBe(note);
    }
    for (const step of [next, choose('nothing'), { type: 'flags', on: false }] as RehearsalEvent[]) {
      expect(rehearse(graph, choice, step)).toBe(choice);
    }
  });

  it('tells the conversation so far across scenes, with the choices made in it', () => {
    const state = play(graph, [next, ...decide('pay')]);
    expect(conversation(graph, state)).toEqual([
      { kind: 'message', scene: 's1', medium: 'voice-call', message: 'm1', from: 'caller' },
      { kind: 'message', scene: 's1', medium: 'voice-call', message: 'm2', from: 'mai' },
      { kind: 'choice', scene: 's1', medium: 'voice-call', choice: 'pay', from: 'mai' },
      { kind: 'message', scene: 's2', medium: 'voice-call', message: 'm1', from: 'caller' },
    ]);
  });
});
