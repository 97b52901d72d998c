import type { Segment } from '../../../slides/model/programme.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { isPartOut, withPartBack, withPieceBack } from '../../contract/left-out.ts';
import type { SegmentState, SegmentStateOf, Seminar } from '../../contract/seminar.ts';
import { runTo } from '../../contract/timer.ts';
import { quizBackward, quizForward } from './quiz.ts';
import { roleplayBackward, roleplayForward } from './roleplay.ts';
import { skipIn, slideIds, stepBeside } from './shorten.ts';
import { settle } from './timing.ts';

type Activity = Extract<Segment, { kind: 'activity' }>;
type ActivityState = SegmentStateOf<'activity'>;

/** Which slides and rounds of a part are passed over. */
type Skip = (id: string) => boolean;

/** One press forward within a part; null when the part is over. */
export function forward(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  at: number,
  skip: Skip,
): SegmentState | null {
  if (plan.kind === 'deck' && state.kind === 'deck') {
    const step = stepBeside(content, plan, state.step, 1, skip);
    return step === null ? null : { ...state, step };
  }
  if (plan.kind === 'quiz' && state.kind === 'quiz') {
    const quiz = content.quizzes[plan.quiz];
    return quiz ? quizForward(quiz, state) : null;
  }
  if (plan.kind === 'roleplay' && state.kind === 'roleplay') {
    const scenario = content.scenarios[plan.scenario];
    return scenario ? roleplayForward(scenario.graph, state) : null;
  }
  if (plan.kind === 'activity' && state.kind === 'activity') return activityForward(plan, state, at, skip);
  return null;
}

/** One press back within a part; null when already at its beginning. */
export function backward(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  at: number,
  skip: Skip,
): SegmentState | null {
  switch (state.kind) {
    case 'deck': {
      const step = plan.kind === 'deck' ? stepBeside(content, plan, state.step, -1, skip) : null;
      return step === null ? null : { ...state, step };
    }
    case 'quiz':
      return quizBackward(state);
    case 'roleplay': {
      const scenario = plan.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
      return scenario ? roleplayBackward(scenario.graph, state) : null;
    }
    case 'activity':
      return plan.kind === 'activity' ? activityBackward(plan, state, at, skip) : null;
    case 'break':
    case 'contacts':
      return null;
  }
}

const roundState = (plan: Activity, round: number, startedAt: number): ActivityState => ({
  kind: 'activity',
  phase: 'round',
  round,
  timer: { startedAt, leftMs: (plan.rounds[round]?.seconds ?? 0) * 1000 },
});

/** The nearest round after (`by` 1) or before (-1) `round` that is not passed over; null where there is none. */
function roundBeside(plan: Activity, round: number, by: 1 | -1, skip: Skip): number | null {
  for (let at = round + by; at >= 0 && at < plan.rounds.length; at += by)
    if (!skip(plan.rounds[at]?.id ?? '')) return at;
  return null;
}

function activityForward(plan: Activity, state: ActivityState, at: number, skip: Skip): ActivityState | null {
  if (state.phase === 'outro') return null;
  const round = roundBeside(plan, state.phase === 'intro' ? -1 : state.round, 1, skip);
  return round === null ? { ...state, phase: 'outro' } : roundState(plan, round, at);
}

function activityBackward(
  plan: Activity,
  state: ActivityState,
  at: number,
  skip: Skip,
): ActivityState | null {
  if (state.phase === 'intro') return null;
  const round = roundBeside(plan, state.phase === 'outro' ? plan.rounds.length : state.round, -1, skip);
  return round === null ? { ...state, phase: 'intro' } : roundState(plan, round, at);
}

/** Starts or stops the clock of the part that is on; parts without one are left alone. */
export function runTimer(state: SegmentState, at: number, running: boolean): SegmentState {
  if (state.kind !== 'activity' && state.kind !== 'break') return state;
  if (state.kind === 'activity' && state.phase !== 'round') return state;
  const timer = runTo(state.timer, at, running);
  return timer === state.timer ? state : { ...state, timer };
}

/** Replaces the state of the part that is on. The very same seminar when nothing changed. */
export function withSegment(state: Seminar, segment: SegmentState): Seminar {
  if (segment === state.segments[state.segment]) return state;
  return {
    ...state,
    segments: state.segments.map((old, index) => (index === state.segment ? segment : old)),
  };
}

/** Goes to another part, which is found as it was left; a break that was never on starts its clock. */
function enterSegment(content: SeminarContent, state: Seminar, segment: number, at: number): Seminar {
  if (segment < 0 || segment >= state.segments.length || segment === state.segment) return state;
  const entered = { ...settle(state, at), segment };
  const target = entered.segments[segment];
  const plan = content.programme.segments[segment];
  if (!target || !plan) return entered;
  const shown = onKept(content, plan, target, at, skipIn(entered, segment));
  return withSegment(entered, shown.kind === 'break' ? runTimer(shown, at, true) : shown);
}

/** A part that was left on a slide or round which is passed over now shows the nearest that is not. */
function onKept(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  at: number,
  skip: Skip,
): SegmentState {
  if (plan.kind === 'deck' && state.kind === 'deck') {
    if (!skip(slideIds(content, plan)[state.step] ?? '')) return state;
    const beside = (by: 1 | -1) => stepBeside(content, plan, state.step, by, skip);
    return { ...state, step: beside(1) ?? beside(-1) ?? state.step };
  }
  if (plan.kind === 'activity' && state.kind === 'activity' && state.phase === 'round') {
    if (!skip(plan.rounds[state.round]?.id ?? '')) return state;
    return activityBackward(plan, state, at, skip) ?? state;
  }
  return state;
}

/** Goes to the nearest part after (`by` 1) or before (-1) that is not left out; the very same seminar at an end. */
export function besideSegment(content: SeminarContent, state: Seminar, by: 1 | -1, at: number): Seminar {
  let segment = state.segment + by;
  while (isPartOut(state.leftOut, segment)) segment += by;
  return enterSegment(content, state, segment, at);
}

/**
 * Goes where the trainer points: to a part as it was left or, with `step`, to a step of slides, a question or a round.
 * What was left out and is pointed at is back in the programme. A step that the part does not have changes nothing.
 */
export function jump(
  content: SeminarContent,
  state: Seminar,
  segment: number,
  step: number | undefined,
  at: number,
): Seminar {
  const plan = content.programme.segments[segment];
  const target = state.segments[segment];
  if (!plan || !target) return state;
  const wanted = step === undefined ? target : atStep(content, plan, target, step, at);
  if (wanted === null) return state;
  const kept = withBack(content, state, segment, step);
  const entered = enterSegment(content, kept, segment, at);
  return step === undefined ? entered : withSegment(entered, wanted);
}

function atStep(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  step: number,
  at: number,
): SegmentState | null {
  if (plan.kind === 'deck' && state.kind === 'deck') {
    if (step >= slideIds(content, plan).length) return null;
    return step === state.step ? state : { ...state, step };
  }
  if (plan.kind === 'quiz' && state.kind === 'quiz') {
    const quiz = content.quizzes[plan.quiz];
    if (!quiz || step >= itemsOfForm(quiz, state.form).length) return null;
    return state.phase === 'ask' && state.item === step ? state : { ...state, phase: 'ask', item: step };
  }
  if (plan.kind !== 'activity' || step >= plan.rounds.length) return null;
  return roundState(plan, step, at);
}

/** The part that is gone to, and the slide or round in it, are back in the programme. */
function withBack(
  content: SeminarContent,
  state: Seminar,
  segment: number,
  step: number | undefined,
): Seminar {
  const plan = content.programme.segments[segment];
  const id =
    plan?.kind === 'deck'
      ? slideIds(content, plan)[step ?? -1]
      : plan?.kind === 'activity'
        ? plan.rounds[step ?? -1]?.id
        : undefined;
  const whole = isPartOut(state.leftOut, segment);
  const piece = id !== undefined && skipIn(state, segment)(id);
  if (!whole && !piece) return state;
  const back = whole ? withPartBack(state.leftOut, segment) : state.leftOut;
  return { ...state, leftOut: id === undefined ? back : withPieceBack(back, segment, id) };
}
