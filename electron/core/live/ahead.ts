import type { SeminarContent } from '../../contract/content.ts';
import type { Ahead, Seminar } from '../../contract/seminar.ts';
import { openVote } from '../../contract/vote.ts';
import { reduce } from './reduce.ts';

/**
 * What the next press brings, by the reducer itself so that it is exactly that. Null where it would give away what the
 * class has not seen (hands not shown yet), where the press does nothing, and while the seminar is being closed.
 */
export function aheadOf(content: SeminarContent, seminar: Seminar): Ahead | null {
  if (seminar.stage === 'closing') return null;
  const uncovers = seminar.audience.cover !== 'none';
  const press = { at: seminar.lastActionAt, action: { type: 'move/next' } } as const;
  const next = reduce(content, seminar, press);
  const state = next.segments[next.segment];
  if (next === seminar || !state || (!uncovers && givesAway(content, seminar, next))) return null;
  return { segment: next.segment, state, uncovers };
}

/** True where the press shows hands for the first time. */
function givesAway(content: SeminarContent, before: Seminar, after: Seminar): boolean {
  if (before.segment !== after.segment) return false;
  const was = before.segments[before.segment];
  const is = after.segments[after.segment];
  if (was?.kind === 'quiz' && is?.kind === 'quiz') {
    const plan = content.programme.segments[before.segment];
    // The end of the closing quiz puts both quizzes side by side.
    const compares = is.phase === 'done' && plan?.kind === 'quiz' && plan.when === 'closing';
    return is.phase === 'reveal' || compares;
  }
  if (was?.kind !== 'roleplay' || was.talk) return false;
  return was.rehearsal.phase === 'choice' && !openVote(was).revealed;
}
