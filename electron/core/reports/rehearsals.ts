import type { Choice, Scenario, ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { ChoicesBody } from '../../contract/archive.ts';
import type { Rehearsal } from '../../contract/report.ts';
import { answersOf, isTooSmall } from './atom.ts';
import { printedOf, uncounted } from './blur.ts';
import { DECIDER_NAMES, ENDING_NAMES, PLAY_NAMES } from './names.ts';
import { markAt } from './quizzes.ts';

type Decision = ChoicesBody['decisions'][number];
type Words = { text: ScenarioText | undefined; locale: Locale; printCounts: boolean; printWay: boolean };

/** Words of a scenario without its markup: `[[words|request]]` -> words, `{mai}` -> the character's first name. */
export const plainWords = (words: string, text: ScenarioText | undefined): string =>
  words
    .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
    .replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) => text?.characters[id]?.name ?? whole);

/**
 * One rehearsal fork by fork. With fewer than k votes no count is printed; the way that the class took on the stage
 * still is, but not the way of a group or of one student.
 */
function rehearsalOf(
  body: ChoicesBody,
  scenario: Scenario | undefined,
  options: { locale: Locale; k: number },
): Rehearsal {
  const { locale, k } = options;
  const text = scenario?.text[locale] ?? scenario?.text.vi;
  const votes = Math.max(0, ...body.decisions.map((decision) => votesAt(decision) ?? 0));
  const nobodyVoted = votes === 0 && body.mode === 'class';
  const suppressed = isTooSmall(votes, k) && !nobodyVoted;
  const printWay = !suppressed || body.mode === 'class';
  const words: Words = { text, locale, printCounts: !suppressed, printWay };
  return {
    segment: body.segment,
    scenario: body.scenario,
    title: text === undefined ? body.scenario : plainWords(text.title, text),
    mode: body.mode,
    modeText: PLAY_NAMES[locale][body.mode],
    suppressed,
    forks: printWay ? body.decisions.map((decision) => forkOf(decision, scenario, words)) : [],
    ending: printWay ? endingOf(body.ending, scenario, words) : null,
    stopped: printWay && body.stopped,
    lit: printWay ? body.lit : null,
  };
}

/**
 * All rehearsals of a seminar. Those of groups and single students that are too small to print are named once for
 * each scenario and mode: how many there were is about single children too.
 */
export function rehearsalsOf(
  bodies: readonly ChoicesBody[],
  scenarios: Readonly<Record<string, Scenario>>,
  options: { locale: Locale; k: number },
): Rehearsal[] {
  const all = bodies.map((body) => rehearsalOf(body, scenarios[body.scenario], options));
  const same = (a: Rehearsal, b: Rehearsal): boolean =>
    b.suppressed && b.mode !== 'class' && a.scenario === b.scenario && a.mode === b.mode;
  return all.filter(
    (one, index) => !one.suppressed || index === all.findIndex((other) => other === one || same(one, other)),
  );
}

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
