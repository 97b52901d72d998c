import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { openVote } from '../../../electron/contract/vote.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';

/** A question that hands can be counted for now, and the actions that do it. */
export type OpenQuestion = {
  id: string;
  options: { id: string; text: string; count: number }[];
  count: (option: string, value: number) => Action;
  step: (option: string, by: 1 | -1) => Action;
  undo: Action;
  /** Each option is counted by itself: hands may be more than people. */
  several: boolean;
  /** Lets one option happen without a majority; only in a role-play. */
  choose: ((option: string) => Action) | null;
};

/** The question of the quiz or the fork of the role-play that is open; null while there are no hands to count. */
export function openQuestion(content: SeminarContent, seminar: Seminar, locale: Locale): OpenQuestion | null {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (
    plan?.kind === 'quiz' &&
    state?.kind === 'quiz' &&
    state.mode === 'hands' &&
    (state.phase === 'ask' || state.phase === 'reveal')
  ) {
    const quiz = content.quizzes[plan.quiz];
    const item = quiz && itemsOfForm(quiz, state.form)[state.item];
    if (!item) return null;
    return {
      id: item.id,
      options: item.options.map(({ id, text }) => ({
        id,
        text: inLocale(text, locale),
        count: state.tallies[item.id]?.[id] ?? 0,
      })),
      count: (option, value) => ({ type: 'quiz/count', item: item.id, option, value }),
      step: (option, by) => ({ type: 'quiz/step', item: item.id, option, by }),
      undo: { type: 'quiz/undo' },
      several: item.type === 'several',
      choose: null,
    };
  }
  if (plan?.kind !== 'roleplay' || state?.kind !== 'roleplay' || state.rehearsal.phase !== 'choice')
    return null;
  const scenario = content.scenarios[plan.scenario];
  const text = scenario ? (scenario.text[locale] ?? scenario.text.vi) : undefined;
  if (!scenario || !text) return null;
  const { scene, flags, path } = state.rehearsal;
  const { counts } = openVote(state);
  const names = namesOf(text, state.names);
  return {
    id: `${scene}-${path.length}`,
    options: choicesOf(scenario.graph, flags, scene).map(({ id }) => ({
      id,
      text: plain(text.scenes[scene]?.choices?.[id]?.text ?? id, names),
      count: counts[id] ?? 0,
    })),
    count: (choice, value) => ({ type: 'vote/count', choice, value }),
    step: (choice, by) => ({ type: 'vote/step', choice, by }),
    undo: { type: 'vote/undo' },
    several: false,
    choose: (choice) => ({ type: 'vote/choose', choice }),
  };
}
