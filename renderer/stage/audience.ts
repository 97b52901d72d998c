import type { SeminarContent } from '../../electron/contract/content.ts';
import type { SegmentState, Seminar, Timer } from '../../electron/contract/seminar.ts';
import type { Segment } from '../../slides/model/programme.ts';

/** Part of the programme together with its state, both of the same kind. */
export type PartOn = {
  [K in Segment['kind']]: {
    kind: K;
    plan: Extract<Segment, { kind: K }>;
    state: Extract<SegmentState, { kind: K }>;
  };
}[Segment['kind']];

/** What the audience's screen shows: a cover, or one part of the programme. */
export type AudienceView =
  | { kind: 'black' }
  | { kind: 'help' }
  | { kind: 'break'; timer: Timer }
  | { kind: 'part'; on: PartOn };

/**
 * What the class sees for this value of the seminar. A cover lies over everything; below it the held picture counts
 * before the part that the trainer is at. A part that the content does not have is shown as black, never as an error.
 */
export function audienceView(content: SeminarContent, seminar: Seminar): AudienceView {
  const { cover, held, pause } = seminar.audience;
  if (cover === 'break') return pause === null ? { kind: 'black' } : { kind: 'break', timer: pause };
  if (cover !== 'none') return { kind: cover };
  const index = held?.segment ?? seminar.segment;
  const plan = content.programme.segments[index];
  const state = held?.state ?? seminar.segments[index];
  if (!plan || !state || plan.kind !== state.kind) return { kind: 'black' };
  return { kind: 'part', on: { kind: plan.kind, plan, state } as PartOn };
}

/** Paper where the part is calm; the conversation and its fork lie in the night, and so does what is brought as a PDF. */
export function toneOf(view: AudienceView, decks: SeminarContent['decks']): 'paper' | 'night' {
  if (view.kind === 'black' || view.kind === 'break') return 'night';
  if (view.kind === 'help') return 'paper';
  const { on } = view;
  if (on.kind === 'break') return 'night';
  if (on.kind === 'deck') return decks[on.plan.deck]?.pdf === undefined ? 'paper' : 'night';
  if (on.kind !== 'roleplay') return 'paper';
  const { phase } = on.state.rehearsal;
  return phase === 'note' || phase === 'debrief' || phase === 'done' ? 'paper' : 'night';
}
