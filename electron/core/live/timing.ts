import type { Seminar } from '../../contract/seminar.ts';

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
export function resume(state: Seminar, at: number): Seminar {
  const settled = settle(state, Math.max(state.enteredAt, state.lastActionAt));
  return { ...settled, enteredAt: at, awayMs: state.awayMs + Math.max(0, at - state.lastActionAt) };
}
