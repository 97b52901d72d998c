import type { SeminarContent } from '../../../electron/contract/content.ts';
import { isOutWithin, isPartOut, type LeftOut, piecesOf } from '../../../electron/contract/left-out.ts';
import { type SegmentState, type Seminar, timeLeft } from '../../../electron/contract/seminar.ts';
import { debriefSteps } from '../../../scenarios/model/rehearsal.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';

const MINUTE = 60_000;

const secondsOf = (pieces: readonly { seconds: number }[]): number =>
  pieces.reduce((sum, { seconds }) => sum + seconds, 0);

/** Planned time of a part in ms, without what is left out of it. */
export function plannedMs(content: SeminarContent, leftOut: LeftOut, segment: number): number {
  const part = content.programme.segments[segment];
  if (!part || isPartOut(leftOut, segment)) return 0;
  const whole = part.minutes * MINUTE;
  const pieces = piecesOf(content, part);
  const out = secondsOf(pieces.filter(({ id }) => isOutWithin(leftOut, segment, id)));
  if (out === 0) return whole;
  // Slides fill their part; the rounds of an activity leave time for how it goes.
  const of = part.kind === 'deck' ? secondsOf(pieces) : Math.max(secondsOf(pieces), part.minutes * 60);
  return Math.round((whole * (of - out)) / of);
}

/** A stretch of a part's plan, as shares from 0 to 1: from the beginning of what is on to its end. */
export type Stretch = { from: number; to: number };

const WHOLE: Stretch = { from: 0, to: 1 };
const OVER: Stretch = { from: 1, to: 1 };

/** Share of a role-play's time that the story takes; the rest is looking back together. */
const STORY = 0.7;

/** Which stretch of its part's planned time is on in this state. */
export function stretchOf(
  content: SeminarContent,
  leftOut: LeftOut,
  segment: number,
  state: SegmentState,
): Stretch {
  const part = content.programme.segments[segment];
  if (!part) return WHOLE;
  switch (state.kind) {
    case 'deck':
      return part.kind === 'deck' ? slideStretch(content, part, leftOut, segment, state.step) : WHOLE;
    case 'quiz': {
      const quiz = part.kind === 'quiz' ? content.quizzes[part.quiz] : undefined;
      // What it is for takes as long as a question.
      const turns = (quiz ? itemsOfForm(quiz, state.form).length : 0) + 1;
      if (state.phase === 'done') return OVER;
      const turn = state.phase === 'intro' ? 0 : state.item + 1;
      return { from: turn / turns, to: (turn + 1) / turns };
    }
    case 'roleplay':
      return storyStretch(state.rehearsal);
    case 'activity':
      return part.kind === 'activity' ? roundStretch(part, leftOut, segment, state) : WHOLE;
    case 'break':
    case 'contacts':
      return WHOLE;
  }
}

function slideStretch(
  content: SeminarContent,
  part: Extract<Segment, { kind: 'deck' }>,
  leftOut: LeftOut,
  segment: number,
  step: number,
): Stretch {
  const deck = content.decks[part.deck];
  const slide = deck ? stepsOfPart(deck, part)[step]?.slide : undefined;
  const here = slide === undefined ? undefined : deck?.slides[slide];
  const kept = piecesOf(content, part).filter(({ id }) => !isOutWithin(leftOut, segment, id));
  const at = kept.findIndex(({ id }) => id === here?.id);
  const all = secondsOf(kept);
  if (at < 0 || all === 0) return WHOLE;
  const before = secondsOf(kept.slice(0, at));
  return { from: before / all, to: (before + (kept[at]?.seconds ?? 0)) / all };
}

type Story = Extract<SegmentState, { kind: 'roleplay' }>['rehearsal'];

function storyStretch({ phase, debriefStep }: Story): Stretch {
  if (phase === 'done') return OVER;
  // How long a story gets is decided by the class on the way, so all of it is one stretch.
  if (phase !== 'debrief') return { from: 0, to: STORY };
  const share = (step: number): number => STORY + ((1 - STORY) * step) / debriefSteps.length;
  return { from: share(debriefStep), to: share(debriefStep + 1) };
}

function roundStretch(
  part: Extract<Segment, { kind: 'activity' }>,
  leftOut: LeftOut,
  segment: number,
  state: Extract<SegmentState, { kind: 'activity' }>,
): Stretch {
  const kept = part.rounds.filter(({ id }) => !isOutWithin(leftOut, segment, id));
  const out = secondsOf(part.rounds) - secondsOf(kept);
  const all = Math.max(part.minutes * 60, secondsOf(part.rounds)) - out;
  // Before the rounds it is said how it goes, after them the class steps out of role: half of what is left for each.
  const talk = (all - secondsOf(kept)) / 2 / all;
  if (state.phase === 'intro') return { from: 0, to: talk };
  if (state.phase === 'outro') return { from: 1 - talk, to: 1 };
  const at = kept.findIndex(({ id }) => id === part.rounds[state.round]?.id);
  if (at < 0) return WHOLE;
  const before = secondsOf(kept.slice(0, at));
  return { from: talk + before / all, to: talk + (before + (kept[at]?.seconds ?? 0)) / all };
}

/** Planned ms that are still to come, counted from the beginning and from the end of what is on. */
export function restMs(content: SeminarContent, seminar: Seminar): { from: number; to: number } {
  const { segment, leftOut } = seminar;
  const state = seminar.segments[segment];
  const stretch = state ? stretchOf(content, leftOut, segment, state) : WHOLE;
  const own = plannedMs(content, leftOut, segment);
  const later = content.programme.segments.reduce(
    (sum, _, index) => (index > segment ? sum + plannedMs(content, leftOut, index) : sum),
    0,
  );
  return { from: own * (1 - stretch.from) + later, to: own * (1 - stretch.to) + later };
}

/**
 * Time of a seminar at `now`, in ms: since its start without the time the kit was off, and until it must be over.
 * `lateMs`: how much less time there is than what comes after the present slide, question or round takes. `aheadMs`: how
 * much more there is than all from its beginning on takes. In between one is on time.
 */
export type Pace = { elapsedMs: number; leftMs: number; lateMs: number; aheadMs: number };

/** Time since the start without the time the kit was off, in ms. */
export const elapsedMs = ({ startedAt, awayMs }: Seminar, now: number): number =>
  Math.max(0, now - startedAt - awayMs);

/** Where the clock stands against the plan. A break that was put in takes of the time until the end, also what is left of it. */
export function paceOf(content: SeminarContent, seminar: Seminar, now: number): Pace {
  const { startedAt, awayMs, endsAt, audience } = seminar;
  const end = endsAt ?? startedAt + awayMs + content.programme.minutes * MINUTE;
  const leftMs = end - now;
  const pause = audience.pause === null ? 0 : Math.max(0, timeLeft(audience.pause, now));
  const rest = restMs(content, seminar);
  return {
    elapsedMs: elapsedMs(seminar, now),
    leftMs,
    lateMs: Math.max(0, rest.to + pause - leftMs),
    aheadMs: Math.max(0, leftMs - rest.from - pause),
  };
}
