import type { Programme, Segment } from '../../../slides/model/programme.ts';

type QuizPart = Pick<Extract<Segment, { kind: 'quiz' }>, 'when'>;

/**
 * What is said when all is answered. A booster asks only once: nobody may be promised that the end of the lesson comes back
 * to these questions.
 */
export function thanksOf(
  { segments }: Pick<Programme, 'segments'>,
  { when }: QuizPart,
): 'opening' | 'closing' | 'once' {
  if (when === 'closing') return 'closing';
  return segments.some((part) => part.kind === 'quiz' && part.when === 'closing') ? 'opening' : 'once';
}
