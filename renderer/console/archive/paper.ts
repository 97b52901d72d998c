import type { PaperSeminar } from '../../../electron/contract/channels.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Setup } from '../../../electron/contract/setup.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import type { FormName, Quiz } from '../../../slides/model/quiz.ts';
import type { LocalText } from '../../../slides/model/text.ts';
import { withoutOpen } from './correction.ts';

/** Counts of hands as they are being typed in: one for each quiz of the programme. */
export type PaperTally = PaperSeminar['tallies'][number];

/** A role-play as it is being typed in: what was decided at each fork, the last one open. */
export type PaperPlay = PaperSeminar['plays'][number];

/** A role-play of a programme as it can be entered from paper. */
export type PaperScenario = { segment: string; title: LocalText; scenario: Scenario };

/** The role-plays of a programme, in its order. */
export const scenariosOf = ({
  programme,
  scenarios,
}: Pick<SeminarContent, 'programme' | 'scenarios'>): PaperScenario[] =>
  programme.segments.flatMap((part) => {
    const scenario = part.kind === 'roleplay' ? scenarios[part.scenario] : undefined;
    return scenario ? [{ segment: part.id, title: part.title, scenario }] : [];
  });

/** A quiz of a programme as it can be entered from paper. */
export type PaperQuiz = { segment: string; title: LocalText; quiz: Quiz };

/** The quizzes of a programme, in its order. */
export const quizzesOf = ({
  programme,
  quizzes,
}: Pick<SeminarContent, 'programme' | 'quizzes'>): PaperQuiz[] =>
  programme.segments.flatMap((part) => {
    const quiz = part.kind === 'quiz' ? quizzes[part.quiz] : undefined;
    return quiz ? [{ segment: part.id, title: part.title, quiz }] : [];
  });

/** Empty tallies: form A at the beginning, B at the end, as on the printed sheets. */
export const emptyTallies = (quizzes: readonly PaperQuiz[]): PaperTally[] =>
  quizzes.map(({ segment }, index) => ({ segment, form: index === 0 ? 'A' : 'B', items: [] }));

/** `tally` on another form; counts of items that both forms share are kept. */
export function withForm(tally: PaperTally, quiz: Quiz, form: FormName): PaperTally {
  const shared = tally.items.filter(({ item }) => quiz.forms[form].includes(item));
  return { ...tally, form, items: shared };
}

/** What is sent: the set-up as checked, and only those tallies, items and forks where something is entered. */
export const paperSeminar = (
  setup: Setup,
  startedAt: string | null,
  remarks: PaperSeminar['remarks'],
  { tallies, plays }: { tallies: readonly PaperTally[]; plays: readonly PaperPlay[] },
): PaperSeminar => ({
  setup: { ...setup, keeping: 'record' },
  startedAt,
  remarks,
  tallies: tallies
    .map((tally) => ({ ...tally, items: tally.items.filter(({ counts }) => Object.keys(counts).length > 0) }))
    .filter(({ items }) => items.length > 0),
  plays: plays
    .map((play) => ({ ...play, decisions: withoutOpen(play.decisions) }))
    .filter(({ decisions }) => decisions.length > 0),
});
