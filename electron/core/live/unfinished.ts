import { stepsOfPart } from '../../../slides/model/part.ts';
import { leftInBox } from '../../contract/box.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { Unfinished } from '../../contract/snapshot.ts';

/** Where an unfinished seminar is, for the question whether to go on with it. */
export function describeUnfinished(state: Seminar, content: SeminarContent): Unfinished {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  const deck = plan?.kind === 'deck' ? content.decks[plan.deck] : undefined;
  const steps = plan?.kind === 'deck' && deck ? stepsOfPart(deck, plan) : [];
  const first = steps[0]?.slide ?? 0;
  const here = segment?.kind === 'deck' ? steps[segment.step] : undefined;
  return {
    startedAt: state.startedAt,
    school: state.setup.school.name,
    part: plan?.title ?? content.programme.title,
    step: here ? here.slide - first + 1 : null,
    box: leftInBox(state.box),
    steps: here ? (steps.at(-1)?.slide ?? 0) - first + 1 : null,
  };
}
