import type { Fact, Remarks, SeminarBody } from '../../../contract/archive.ts';
import type { SeminarContent } from '../../../contract/content.ts';
import type { SegmentState, Seminar } from '../../../contract/seminar.ts';
import { closingFacts } from '../../live/closing.ts';
import { startSeminar } from '../../live/initial.ts';
import { simulateKnowledge, simulateQuiz } from './answers.ts';
import { simulateOwnPlays } from './own.ts';
import type { Random } from './random.ts';
import { simulateRehearsal } from './rehearsal.ts';
import { simulateSetup, taughtIn } from './setup.ts';
import { canAnswer, simulateSheets } from './sheets.ts';

const REMARKS = [
  '',
  'Không khí vui, nhiều người nói được thành lời.',
  'Phần tập nói theo cặp sôi nổi.',
  'Thắp đủ đèn.',
] as const;
const DIFFICULTIES = [
  '',
  '',
  'Tivi nhỏ, bàn cuối khó nhìn.',
  'Mất điện vài phút.',
  'Đông người, đếm tay lâu.',
] as const;
const PROPOSALS = ['', '', 'Xin thêm tờ phát cho phụ huynh.', 'Mong có buổi tiếp theo.'] as const;

const remarks = (random: Random): Remarks => ({
  remarks: random.pick(REMARKS),
  difficulties: random.pick(DIFFICULTIES),
  proposals: random.pick(PROPOSALS),
});

/** Time really taken: mostly near the plan, to the second. */
const spent = (random: Random, minutes: number): number =>
  Math.round(minutes * 60 * (0.85 + 0.4 * random.next())) * 1000;

/** Half of the classes answer with paper cards or at the station, each pupil apart. */
const OWN = 0.5;

/** The seminar after its last step, as the reducer would have it. */
function finished(random: Random, content: SeminarContent, begun: Seminar): Seminar {
  const present = taughtIn(begun.setup.groups).present;
  const knowledge = simulateKnowledge(random);
  const own = random.chance(OWN) ? random.pick(['cards', 'cards', 'station'] as const) : null;
  const segments = begun.segments.map((state, index): SegmentState => {
    const plan = content.programme.segments[index];
    if (state.kind === 'quiz' && plan?.kind === 'quiz') {
      const quiz = content.quizzes[plan.quiz];
      if (quiz === undefined) return state;
      if (own !== null && canAnswer(quiz, own)) return { ...state, phase: 'done', mode: own };
      const asked = { quiz, form: state.form, when: plan.when, present, knowledge };
      return { ...state, phase: 'done', tallies: simulateQuiz(random, asked) };
    }
    const scenario = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
    return state.kind === 'roleplay' && scenario !== undefined
      ? simulateRehearsal(random, scenario.graph, state, present)
      : state;
  });
  const ended: Seminar = { ...begun, stage: 'closing', segments };
  const sheets =
    own === null ? {} : simulateSheets(random, content, ended, { mode: own, present, knowledge });
  return {
    ...ended,
    answering: { ...begun.answering, sheets },
    spentMs: content.programme.segments.map(({ minutes }) => spent(random, minutes)),
    remarks: remarks(random),
  };
}

/** One in ten was held on paper: nothing was timed. */
const onPaper = (body: SeminarBody): SeminarBody => ({
  ...body,
  source: 'paper',
  segments: body.segments.map((segment) => ({ ...segment, takenMs: null })),
});

/**
 * The facts of one simulated seminar, made by the same code that closes a real one; every fact is marked. One in
 * fifteen was corrected once.
 */
export function simulateSeminar(random: Random, content: SeminarContent, appVersion: string): Fact[] {
  const { setup, at } = simulateSetup(random, content.programme);
  const openingForm = random.chance(0.5) ? 'A' : 'B';
  const begun = startSeminar({ id: random.id(), setup, content, openingForm, appVersion, at });
  const done = finished(random, content, begun);
  const paper = random.chance(0.1);
  const facts = closingFacts(done, content, at, { seminar: done.id, next: random.id })
    .map((fact): Fact => ({ ...fact, simulated: true }))
    .map((fact): Fact => (paper && fact.kind === 'seminar' ? { ...fact, body: onPaper(fact.body) } : fact));
  const all = [...facts, ...ownFacts(random, content, done)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = facts.find((fact) => fact.kind === 'seminar');
  if (own === undefined || !random.chance(1 / 15)) return all;
  const body = { ...own.body, remarks: remarks(random) };
  return [...all, { ...own, id: random.id(), parent: own.id, body }];
}

const ownFacts = (random: Random, content: SeminarContent, { id, setup }: Seminar): Fact[] =>
  simulateOwnPlays(random, content, taughtIn(setup.groups).present).map((body) => ({
    id: random.id(),
    seminar: id,
    parent: null,
    simulated: true,
    kind: 'choices',
    body,
  }));
