import type { ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { Counted } from '../../contract/report.ts';
import type { Played } from '../../contract/report-scenario.ts';
import { ENDING_NAMES, STOPPED_NAMES } from './names.ts';
import { markAt } from './quizzes.ts';
import { plainWords } from './rehearsals.ts';

/** What the plays of one mode give: everything of `Played` that does not follow from the mode. */
export type PlayedParts = Pick<Played, 'reached' | 'streams' | 'forks' | 'outcomes' | 'stops'> & {
  plays: number | null;
};

/** The words of one scenario, plain; an id where a word is missing. */
export type ForkWords = {
  titleOf: (scene: string) => string;
  questionOf: (scene: string) => string;
  choiceOf: (scene: string, choice: string) => string;
  /** What stands for those who stopped at a fork. */
  stopped: string;
};

/** The words of a scenario in one language. */
export const wordsOf = (text: ScenarioText | undefined, stopped: string): ForkWords => ({
  titleOf: (scene) => plainWords(text?.scenes[scene]?.title ?? scene, text),
  questionOf: (scene) => plainWords(text?.scenes[scene]?.question ?? '', text),
  choiceOf: (scene, choice) => plainWords(text?.scenes[scene]?.choices?.[choice]?.text ?? choice, text),
  stopped,
});

type Option = { id: string | null; place: number | null; printed: Counted };

/** A fork with its words; an option without an id stands for those who stopped there. */
export const forkWords = (
  words: ForkWords,
  scene: string,
  options: readonly Option[],
): Played['forks'][number] => ({
  scene,
  title: words.titleOf(scene),
  question: words.questionOf(scene),
  options: options.map(({ id, place, printed }) => ({
    choice: id,
    mark: place === null ? null : markAt(place),
    text: id === null ? words.stopped : words.choiceOf(scene, id),
    ...printed,
  })),
});

type Kind = Played['outcomes'][number]['kind'];
export const outcomeKinds = ['safe', 'late', 'rescued', 'stopped'] as const satisfies readonly Kind[];

/** Ways in which a play can end, with what is printed for each. */
export const outcomeRows = (
  locale: Locale,
  kinds: readonly Kind[],
  printedAt: (index: number) => Counted,
): Played['outcomes'] =>
  kinds.map((kind, at) => ({
    kind,
    text: kind === 'stopped' ? STOPPED_NAMES[locale] : ENDING_NAMES[locale][kind],
    ...printedAt(at),
  }));
