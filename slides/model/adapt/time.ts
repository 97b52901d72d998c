import type { Draft, PartDraft } from './draft.ts';

/** A part may take this share longer or shorter than planned before somebody is told, as in the check of content. */
const DOUBTFUL_SHARE = 0.2;

/** Minutes of a draft: those of its parts that are shown. */
export const minutesOf = (draft: Draft): number =>
  draft.parts.reduce((sum, { hidden, minutes }) => sum + (hidden ? 0 : minutes), 0);

/** Seconds that the content of a part takes; null where nothing says so. */
export const secondsNeeded = (part: PartDraft): number | null =>
  part.slides.length === 0
    ? part.needs
    : part.slides.reduce((sum, { hidden, seconds }) => sum + (hidden ? 0 : seconds), 0);

/** Whether the time of a part fits its content: `over` has too much in it, `under` (slides only) too little. */
export function fitOf(part: PartDraft): 'fits' | 'over' | 'under' {
  const needed = secondsNeeded(part);
  if (needed === null) return 'fits';
  const share = needed / 60 / part.minutes - 1;
  if (share > DOUBTFUL_SHARE) return 'over';
  return part.slides.length > 0 && share < -DOUBTFUL_SHARE ? 'under' : 'fits';
}

/** The minutes, in halves, that fit what stands in a part best; its own where nothing says so. */
export function fittingMinutes(part: PartDraft): number {
  const needed = secondsNeeded(part);
  return needed === null ? part.minutes : Math.min(120, Math.max(0.5, Math.round(needed / 30) / 2));
}
