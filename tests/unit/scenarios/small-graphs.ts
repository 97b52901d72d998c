import fc from 'fast-check';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf, nextOf } from '../../../scenarios/model/select.ts';
import { type Flags, graphOf } from './fixture.ts';

const LAST = 6;
const value = fc.constantFrom('no', 'yes');
const flags = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ told: value }),
  fc.record({ sent: value }),
  fc.record({ told: value, sent: value }),
);

const option = (goto: fc.Arbitrary<string>) =>
  fc.record({
    picture: fc.constant('yes'),
    rating: fc.constantFrom('safe', 'safe', 'unsure', 'risky'),
    act: fc.constantFrom('tell-adult', 'hang-up', 'comply'),
    when: flags,
    set: flags,
    goto,
  });

const numbered = (items: object[]): object[] => items.map((item, index) => ({ id: `c${index}`, ...item }));

const sceneAt = (at: number) => {
  // Mostly forward, so that many graphs have an end; some lead anywhere, so that some have circles.
  const goto = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: Math.min(at + 1, LAST), max: LAST }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: LAST }) },
  );
  const target = goto.map((index) => `s${index}`);
  const rest = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(option(target), { minLength: 2, maxLength: 3 })
        .map((choices) => ({ choices: numbered(choices) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.record({ when: flags, goto: target }), { minLength: 1, maxLength: 2 })
        .map((next) => ({ next })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('safe', 'late', 'rescued').map((kind) => ({ ending: { kind } })),
    },
  );
  const messages = fc
    .integer({ min: 0, max: 2 })
    .map((count) => Array.from({ length: count }, (_, index) => ({ id: `m${index}`, from: 'caller' })));
  return fc
    .tuple(messages, at === LAST ? fc.constant({ ending: { kind: 'safe' } }) : rest)
    .map(([said, way]): object => ({ id: `s${at}`, medium: 'chat', messages: said, ...way }));
};

/** Graphs of seven scenes and two flags: with circles, dead ends, options that are never offered. */
export const smallGraph: fc.Arbitrary<ScenarioGraph> = fc
  .tuple(...Array.from({ length: LAST + 1 }, (_, at) => sceneAt(at)))
  .map((scenes) =>
    graphOf(scenes, {
      flags: {
        told: { values: ['no', 'yes'], start: 'no' },
        sent: { values: ['no', 'yes'], start: 'no' },
      },
    }),
  );

export type Hop = {
  scene: string;
  flags: Flags;
  offered: { id: string; act: string; rating: string }[];
  choice: { id: string; act: string; rating: string } | null;
};
/** `seen`: everything come to on the way, whether or not it led to an ending; `on` is false where nothing leads on. */
export type BrutePaths = {
  ended: { hops: Hop[]; kind: string }[];
  seen: (Hop & { on: boolean })[];
  circle: boolean;
  stuck: boolean;
};

/** Every path by walking it, scene by scene: what the checker must agree with. */
export function allPaths(graph: ScenarioGraph): BrutePaths {
  const found: BrutePaths = { ended: [], seen: [], circle: false, stuck: false };
  const go = (id: string, held: Flags, before: Hop[]): void => {
    const same = (hop: Hop) => hop.scene === id && Object.keys(held).every((f) => hop.flags[f] === held[f]);
    if (before.some(same)) {
      found.circle = true;
      return;
    }
    const scene = graph.scenes.find((candidate) => candidate.id === id);
    if (!scene) throw new Error(`no scene ${id}`);
    const offered = choicesOf(graph, held, id);
    const hop = { scene: id, flags: held, offered };
    const on = scene.choices ? offered.length > 0 : nextOf(scene, held) !== undefined;
    found.seen.push({ ...hop, choice: null, on });
    if (scene.ending) {
      found.ended.push({ hops: [...before, { ...hop, choice: null }], kind: scene.ending.kind });
    } else if (scene.choices) {
      for (const choice of offered)
        go(choice.goto, { ...held, ...choice.set }, [...before, { ...hop, choice }]);
    } else {
      const target = nextOf(scene, held);
      if (target === undefined) found.stuck = true;
      else go(target, held, [...before, { ...hop, choice: null }]);
    }
  };
  go(graph.start, { told: 'no', sent: 'no' }, []);
  return found;
}
