import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentState, Seminar } from '../../contract/seminar.ts';
import { type SegmentStateOf, timeLeft } from '../../contract/seminar.ts';
import { quizBackward, quizForward } from './quiz.ts';
import { roleplayBackward, roleplayForward } from './roleplay.ts';
import { settle } from './timing.ts';

type Activity = Extract<Segment, { kind: 'activity' }>;
type ActivityState = SegmentStateOf<'activity'>;

/** Number of steps of a deck part. */
export function deckLength(content: SeminarContent, segment: Extract<Segment, { kind: 'deck' }>): number {
  const deck = content.decks[segment.deck];
  return deck ? stepsOfPart(deck, segment).length : 0;
}

/** One press forward within a part; null when the part is over. */
export function forward(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  at: number,
): SegmentState | null {
  if (plan.kind === 'deck' && state.kind === 'deck') {
    return state.step + 1 < deckLength(content, plan) ? { ...state, step: state.step + 1 } : null;
  }
  if (plan.kind === 'quiz' && state.kind === 'quiz') {
    const quiz = content.quizzes[plan.quiz];
    return quiz ? quizForward(quiz, state) : null;
  }
  if (plan.kind === 'roleplay' && state.kind === 'roleplay') {
    const scenario = content.scenarios[plan.scenario];
    return scenario ? roleplayForward(scenario.graph, state) : null;
  }
  if (plan.kind === 'activity' && state.kind === 'activity') return activityForward(plan, state, at);
  return null;
}

/** One press back within a part; null when already at its beginning. */
export function backward(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
  at: number,
): SegmentState | null {
  switch (state.kind) {
    case 'deck':
      return state.step > 0 ? { ...state, step: state.step - 1 } : null;
    case 'quiz':
      return quizBackward(state);
    case 'roleplay': {
      const scenario = plan.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
      return scenario ? roleplayBackward(scenario.graph, state) : null;
    }
    case 'activity':
      return plan.kind === 'activity' ? activityBackward(plan, state, at) : null;
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

function activityForward(plan: Activity, state: ActivityState, at: number): ActivityState | null {
  if (state.phase === 'outro') return null;
  const round = state.phase === 'intro' ? 0 : state.round + 1;
  return round < plan.rounds.length ? roundState(plan, round, at) : { ...state, phase: 'outro' };
}

function activityBackward(plan: Activity, state: ActivityState, at: number): ActivityState | null {
  if (state.phase === 'intro') return null;
  if (state.phase === 'outro') return roundState(plan, plan.rounds.length - 1, at);
  return state.round > 0 ? roundState(plan, state.round - 1, at) : { ...state, phase: 'intro' };
}

/** Starts or stops the clock of the part that is on; parts without one are left alone. */
export function runTimer(state: SegmentState, at: number, running: boolean): SegmentState {
  if (state.kind !== 'activity' && state.kind !== 'break') return state;
  if (state.kind === 'activity' && state.phase !== 'round') return state;
  if ((state.timer.startedAt !== null) === running) return state;
  const leftMs = timeLeft(state.timer, at);
  return { ...state, timer: { startedAt: running ? at : null, leftMs } };
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
export function enterSegment(state: Seminar, segment: number, at: number): Seminar {
  if (segment < 0 || segment >= state.segments.length || segment === state.segment) return state;
  const entered = { ...settle(state, at), segment };
  const target = entered.segments[segment];
  return target?.kind === 'break' ? withSegment(entered, runTimer(target, at, true)) : entered;
}
