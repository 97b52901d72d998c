import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fulfils, type PaperPlan, planScenario } from '../../../electron/core/print/scenario-plan.ts';
import { type Rehearsal, rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import { productOf } from '../../../scenarios/model/product.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { allPaths, smallGraph } from '../scenarios/small-graphs.ts';

/** Steps after which a walk is given up: some of the graphs have circles. */
const LONGEST = 30;

/** What a trainer does with the paper: reads scene `number`, goes on, ticks boxes. Answers every scene read, in order. */
function playFromPaper(plan: PaperPlan, choose: (offered: string[]) => string): string[] {
  const read: string[] = [];
  const ticked = new Set<string>();
  let number: number | undefined = plan.start;
  while (number !== undefined && read.length < LONGEST) {
    const paper = plan.scenes.find((scene) => scene.number === number);
    if (!paper) throw new Error(`There is no scene ${number} on paper.`);
    read.push(paper.scene.id);
    const offered = paper.choices.filter(({ when }) => fulfils(when, ticked));
    if (paper.scene.choices) {
      const chosen = choose(offered.map(({ choice }) => choice.id));
      const taken = offered.find(({ choice }) => choice.id === chosen);
      for (const { letter, ticked: on } of taken?.ticks ?? [])
        if (on) ticked.add(letter);
        else ticked.delete(letter);
      number = taken?.to;
    } else number = paper.next.find(({ when }) => fulfils(when, ticked))?.to;
  }
  return read;
}

/** The same with the kit: the trail of the rehearsal. */
function playOnScreen(graph: ScenarioGraph, choose: (offered: string[]) => string): string[] {
  let state: Rehearsal = startRehearsal(graph);
  while (state.trail.length < LONGEST) {
    const offered =
      graph.scenes
        .find(({ id }) => id === state.scene)
        ?.choices?.filter(({ when }) =>
          Object.entries(when).every(([flag, value]) => state.flags[flag] === value),
        ) ?? [];
    const event =
      state.phase === 'choice'
        ? ({ type: 'choose', choice: choose(offered.map(({ id }) => id)), via: 'class' } as const)
        : ({ type: 'next' } as const);
    const after = rehearse(graph, state, event);
    if (after === state || after.phase === 'debrief') break;
    state = after;
  }
  return state.trail.slice(0, LONGEST);
}

/** Makes the same choices each time: the n-th decision takes the option that `picks` says. */
const chooser = (picks: readonly number[]) => {
  let at = 0;
  return (offered: string[]): string => {
    const pick = picks[at % picks.length] ?? 0;
    at += 1;
    return offered[pick % Math.max(1, offered.length)] ?? '';
  };
};

const picks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 20 });

describe('a role-play on paper', () => {
  it('leads on every path through the scenes that the kit shows', () => {
    fc.assert(
      fc.property(smallGraph, picks, (graph, way) => {
        const { circle, stuck } = allPaths(graph);
        // The checker lets nobody play what has no end.
        fc.pre(!circle && !stuck);
        const plan = planScenario(graph);
        expect(playFromPaper(plan, chooser(way))).toEqual(playOnScreen(graph, chooser(way)));
      }),
      { numRuns: 400 },
    );
  });

  it('has every scene that can be reached exactly once, numbered in the order of the file', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const { scenes } = planScenario(graph);
        const reached = new Set(productOf(graph).places.map(({ scene }) => scene.id));
        expect(scenes.map(({ scene }) => scene.id)).toEqual(
          graph.scenes.map(({ id }) => id).filter((id) => reached.has(id)),
        );
        for (const { number, scene } of scenes) expect(graph.scenes[number - 1]).toBe(scene);
      }),
    );
  });

  it('has a box only for what some scene asks for', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const asked = graph.scenes.flatMap(({ choices = [], next = [] }) =>
          [...choices, ...next].flatMap(({ when }) => Object.keys(when)),
        );
        for (const { flag } of planScenario(graph).marks) expect(asked).toContain(flag);
      }),
    );
  });
});
