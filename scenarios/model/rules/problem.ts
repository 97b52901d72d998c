import type { ScenarioGraph, ScenarioText } from '../schema.ts';
import type { Explored } from '../solve.ts';

export type Locale = 'vi' | 'en' | 'uk';

/** What is checked: the graph and its words, already of the right shape (schema.ts). */
export type CheckedScenario = { graph: ScenarioGraph; text: Partial<Record<Locale, ScenarioText>> };

/** Every rule that a scenario can break; the screen has a sentence for each, in every language. */
export const SCENARIO_RULES = [
  'act-offered',
  'act-taken',
  'address',
  'ages',
  'banner',
  'brand',
  'call-timer',
  'countdown',
  'dead-end',
  'debrief',
  'decisions',
  'endings',
  'extra-words',
  'languages',
  'markup',
  'minutes',
  'missing-words',
  'never-offered',
  'nfc',
  'no-circle',
  'one-self',
  'one-way-on',
  'outcome',
  'person-name',
  'phone-only',
  'phone-number',
  'placeholders',
  'pressure-returns',
  'reachable',
  'reading-time',
  'real-place',
  'red-flags',
  'requests',
  'risky-feedback',
  'safe-option',
  'safe-place-varies',
  'stage-room',
  'too-many-flags',
  'two-options',
  'unique-ids',
  'unknown-character',
  'unknown-flag',
  'unknown-scene',
  'word-limit',
] as const;
export type ScenarioRule = (typeof SCENARIO_RULES)[number];

/**
 * Something wrong. `rule` is a stable name; `path` leads to the place inside `file` by keys and list indexes (a key
 * that is missing is named too, so the caller points at the nearest parent); `message` says what and what to do.
 */
export type Problem = {
  rule: ScenarioRule;
  file: 'scenario.yaml' | 'vi.yaml' | 'en.yaml' | 'uk.yaml';
  path: (string | number)[];
  message: string;
  severity: 'error' | 'warning';
};

/** A rule over the reachable places of the graph. */
export type ProductRule = (explored: Explored, scenario: CheckedScenario) => Problem[];

/** An error in the graph. */
export const inGraph = (rule: ScenarioRule, path: Problem['path'], message: string): Problem => ({
  rule,
  file: 'scenario.yaml',
  path,
  message,
  severity: 'error',
});

/** An error in the words of one language. */
export const inText = (
  locale: Locale,
  rule: ScenarioRule,
  path: Problem['path'],
  message: string,
): Problem => ({
  rule,
  file: `${locale}.yaml`,
  path,
  message,
  severity: 'error',
});

/** Path to scene `id` in scenario.yaml. */
export const scenePath = (graph: ScenarioGraph, id: string, ...rest: Problem['path']): Problem['path'] => [
  'scenes',
  Math.max(
    0,
    graph.scenes.findIndex((scene) => scene.id === id),
  ),
  ...rest,
];

/** The scenes of a way, for a message: the author can click it through. */
export const wayText = (way: readonly { scene: { id: string } }[]): string =>
  way.map(({ scene }) => scene.id).join(' -> ');
