import type { SegmentState, Seminar, Timer } from '../../contract/seminar.ts';

/**
 * Adds the time since the part was entered to its account; a clock that was set back adds nothing. The account is closed
 * while attendance and remarks are written and during a break that was put in: that time belongs to no part.
 */
export function settle(state: Seminar, at: number): Seminar {
  if (state.stage === 'closing' || state.audience.pause !== null) return { ...state, enteredAt: at };
  const passed = Math.max(0, at - state.enteredAt);
  const spentMs = state.spentMs.map((ms, index) => (index === state.segment ? ms + passed : ms));
  return { ...state, spentMs, enteredAt: at };
}

/** After the kit was off: the time between the last action and now belongs to no part. */
export const resume = (state: Seminar, at: number): Seminar => takeOff(state, state.lastActionAt, at);

/**
 * After the laptop slept from `since` until `at`: that time belongs to no part. A running break goes on meanwhile, because
 * the pupils are on the break whatever the laptop does; only what is beyond its end counts as slept.
 */
export function sleep(state: Seminar, since: number, at: number): Seminar {
  const pupilsOff = breakClock(state);
  const breakOver = pupilsOff?.startedAt == null ? 0 : pupilsOff.startedAt + pupilsOff.leftMs;
  const from = Math.max(since, state.lastActionAt, breakOver);
  return at <= from ? state : takeOff(state, from, at);
}

/** The clock of the break that is on, one of the programme or one that was put in; null while there is none. */
function breakClock({ stage, segment, segments, audience }: Seminar): Timer | null {
  if (stage !== 'running' || audience.pause !== null) return audience.pause;
  const part = segments[segment];
  return part?.kind === 'break' ? part.timer : null;
}

/** Takes the time from `from` until `at` off everything: elapsed time, the part, and the clocks of a part. */
function takeOff(state: Seminar, from: number, at: number): Seminar {
  const settled = settle(state, Math.max(state.enteredAt, from));
  const lost = Math.max(0, at - from);
  const { held } = state.audience;
  return {
    ...settled,
    audience: { ...state.audience, held: held && { ...held, state: standStill(held.state, lost) } },
    segments: settled.segments.map((segment) => standStill(segment, lost)),
    enteredAt: at,
    awayMs: state.awayMs + lost,
  };
}

/** What the class had left before is left afterwards. Always the same value where no clock of the part was running. */
function standStill(segment: SegmentState, ms: number): SegmentState {
  if (segment.kind === 'roleplay') {
    const { call, pressure } = segment;
    if (!isRunning(call) && !isRunning(pressure)) return segment;
    return { ...segment, call: put(call, ms), pressure: put(pressure, ms) };
  }
  if (segment.kind !== 'activity' || !isRunning(segment.timer)) return segment;
  return { ...segment, timer: put(segment.timer, ms) };
}

const isRunning = (timer: Timer | null): boolean => timer !== null && timer.startedAt !== null;

/** `timer` as if it had been started `ms` later. */
function put<T extends Timer | null>(timer: T, ms: number): T {
  return timer === null || timer.startedAt === null ? timer : { ...timer, startedAt: timer.startedAt + ms };
}
