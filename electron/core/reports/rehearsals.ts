import type { Choice, Scenario, ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { ChoicesBody } from '../../contract/archive.ts';
import type { Rehearsal } from '../../contract/report.ts';
import { answersOf, isTooSmall } from './atom.ts';
import { printedOf, uncounted } from './blur.ts';
import { DECIDER_NAMES, ENDING_NAMES, PLAY_NAMES } from './names.ts';
import { markAt } from './quizzes.ts';

type Decision = ChoicesBody['decisions'][number];
type Words = { text: ScenarioText | undefined; locale: Locale; printCounts: boolean };

/** Words of a scenario without its markup: `[[words|request]]` -> words, `{mai}` -> the character's first name. */
export const plainWords = (words: string, text: ScenarioText | undefined): string =>
  words
    .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
    .replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) => text?.characters[id]?.name ?? whole);

/** One rehearsal of the class, fork by fork. With fewer than k votes no count is printed; the way that it took is. */
function rehearsalOf(
  body: ChoicesBody,
  scenario: Scenario | undefined,
  options: { locale: Locale; k: number },
): Rehearsal {
  const { locale, k } = options;
  const text = scenario?.text[locale] ?? scenario?.text.vi;
  const votes = Math.max(0, ...body.decisions.map((decision) => votesAt(decision) ?? 0));
  const suppressed = isTooSmall(votes, k) && votes > 0;
  const words: Words = { text, locale, printCounts: !suppressed };
  return {
    segment: body.segment,
    scenario: body.scenario,
    title: text === undefined ? body.scenario : plainWords(text.title, text),
    mode: 'class',
    modeText: PLAY_NAMES[locale].class,
    suppressed,
    forks: body.decisions.map((decision) => forkOf(decision, scenario, words)),
    ending: endingOf(body.ending, scenario, words),
    stopped: body.stopped,
    lit: body.lit,
  };
}

/** All rehearsals of the class. The ways of groups and single students are only told summed; see scenario-own.ts. */
export const rehearsalsOf = (
  bodies: readonly ChoicesBody[],
  scenarios: Readonly<Record<string, Scenario>>,
  options: { locale: Locale; k: number },
): Rehearsal[] =>
  bodies
    .filter(({ mode }) => mode === 'class')
    .map((body) => rehearsalOf(body, scenarios[body.scenario], options));

/** Votes at a fork; null where the class was not counted (the trainer went on alone). */
function votesAt(decision: Decision): number | null {
  const votes = answersOf(decision.counts);
  return votes === 0 ? null : votes;
}

function forkOf(
  decision: Decision,
  scenario: Scenario | undefined,
  words: Words,
): Rehearsal['forks'][number] {
  const { text, locale, printCounts } = words;
  const sceneText = text?.scenes[decision.scene];
  const scene = scenario?.graph.scenes.find((candidate) => candidate.id === decision.scene);
  const votes = printCounts ? votesAt(decision) : null;
  const offered = offeredChoices(decision, scene?.choices ?? []);
  const values = offered.map((choice) => decision.counts[choice] ?? 0);
  const printed = votes === null ? [] : printedOf(values, locale);
  return {
    scene: decision.scene,
    title: plainWords(sceneText?.title ?? decision.scene, text),
    question: plainWords(sceneText?.question ?? '', text),
    votes,
    by: decision.by,
    byText: DECIDER_NAMES[locale][decision.by],
    options: offered.map((choice, index) => ({
      choice,
      mark: markAt(index),
      text: plainWords(sceneText?.choices?.[choice]?.text ?? choice, text),
      chosen: decision.chosen === choice,
      ...(printed[index] ?? uncounted()),
    })),
  };
}

/**
 * Choices in the order of the scene. Those that were counted or chosen were offered; where nothing was counted, so
 * were all that have no condition.
 */
function offeredChoices(decision: Decision, choices: readonly Choice[]): string[] {
  const counted = Object.keys(decision.counts);
  const offered = (choice: Choice): boolean =>
    counted.includes(choice.id) ||
    choice.id === decision.chosen ||
    (counted.length === 0 && Object.keys(choice.when).length === 0);
  const known = choices.filter(offered).map((choice) => choice.id);
  const others = [...counted, decision.chosen].filter((id) => id !== null);
  return [...new Set([...known, ...others])];
}

function endingOf(id: string | null, scenario: Scenario | undefined, words: Words): Rehearsal['ending'] {
  if (id === null) return null;
  const scene = scenario?.graph.scenes.find((candidate) => candidate.id === id);
  return {
    scene: id,
    title: plainWords(words.text?.scenes[id]?.title ?? id, words.text),
    kind: scene?.ending === undefined ? '' : ENDING_NAMES[words.locale][scene.ending.kind],
  };
}
