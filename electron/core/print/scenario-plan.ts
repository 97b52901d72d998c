import { productOf } from '../../../scenarios/model/product.ts';
import type { Choice, ScenarioGraph, Scene } from '../../../scenarios/model/schema.ts';

/**
 * A box on the tick list of the role-play: it has a tick while flag `flag` has the value `value`. The value that a flag
 * begins with needs no box: none of its boxes has a tick then.
 */
export type Mark = { letter: string; flag: string; value: string };

/** Holds while each box named has a tick, or has none. */
export type Condition = readonly { letter: string; ticked: boolean }[];

/** A way on: to the scene with this number, while the condition holds. */
type Way = { when: Condition; to: number };

export type PaperChoice = Way & {
  choice: Choice;
  /** Place among the options of the scene, from 0: its mark. */
  position: number;
  /** Boxes to tick, or whose tick to strike out, once it was chosen. */
  ticks: Condition;
};

export type PaperScene = {
  number: number;
  scene: Scene;
  choices: PaperChoice[];
  /** Where it goes on when it asks nothing: the first way that holds. */
  next: Way[];
};

/** A scenario as it is played from paper. */
export type PaperPlan = { start: number; scenes: PaperScene[]; marks: Mark[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives each scene that can be reached its number in the file, as the screen names it on which a seminar on paper is
 * entered afterwards; and turns flags into boxes to tick. Pure. Following it leads where `rehearse` leads.
 */
export function planScenario(graph: ScenarioGraph): PaperPlan {
  const { places } = productOf(graph);
  const reached = graph.scenes.filter(({ id }) => places.some(({ scene }) => scene.id === id));
  const numbers = new Map(reached.map((scene) => [scene.id, graph.scenes.indexOf(scene) + 1]));
  const marks = marksOf(graph);
  const wayTo = (goto: string, when: Readonly<Record<string, string>>): Way[] => {
    const to = numbers.get(goto);
    return to === undefined ? [] : [{ to, when: conditionOf(when, marks) }];
  };
  const scenes = reached.map(
    (scene): PaperScene => ({
      number: numbers.get(scene.id) ?? 0,
      scene,
      choices: (scene.choices ?? []).flatMap((choice, position) =>
        wayTo(choice.goto, choice.when).map((way) => ({
          ...way,
          choice,
          position,
          ticks: conditionOf(choice.set, marks),
        })),
      ),
      next:
        scene.choices || scene.ending
          ? []
          : untilSure((scene.next ?? []).flatMap((way) => wayTo(way.goto, way.when))),
    }),
  );
  return { start: numbers.get(graph.start) ?? 1, scenes, marks };
}

/** Ways after one that always holds are never taken. */
function untilSure(ways: Way[]): Way[] {
  const sure = ways.findIndex(({ when }) => when.length === 0);
  return sure < 0 ? ways : ways.slice(0, sure + 1);
}

/** A box for each value that something asks for, or that its flag has beside one that something asks for. */
function marksOf(graph: ScenarioGraph): Mark[] {
  const conditions = graph.scenes.flatMap(({ choices = [], next = [] }) =>
    [...choices, ...next].map(({ when }) => when),
  );
  const asked = new Set(conditions.flatMap((when) => Object.keys(when)));
  return Object.entries(graph.flags)
    .filter(([flag]) => asked.has(flag))
    .flatMap(([flag, { values, start }]) =>
      values.filter((value) => value !== start).map((value) => ({ flag, value })),
    )
    .map((mark, index) => ({ letter: LETTERS[index] ?? `Z${index}`, ...mark }));
}

/** `flag = value` in boxes: that one has a tick, the others of the flag have none. */
const conditionOf = (values: Readonly<Record<string, string>>, marks: readonly Mark[]): Condition =>
  marks
    .filter(({ flag }) => values[flag] !== undefined)
    .map(({ letter, flag, value }) => ({ letter, ticked: values[flag] === value }));

/** True while the ticked letters are as `when` asks. */
export const fulfils = (when: Condition, ticked: ReadonlySet<string>): boolean =>
  when.every((asked) => ticked.has(asked.letter) === asked.ticked);
