import type { OptionMark } from '../../contract/report.ts';

const SHAPES: Record<NonNullable<OptionMark>, string> = {
  circle: '<circle cx="8" cy="8" r="5.5"/>',
  triangle: '<path d="M8 2 14 13.5H2Z"/>',
  square: '<path d="M3 3H13V13H3Z"/>',
  diamond: '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z"/>',
};

/** An option's mark as SVG, in a square of 16. */
export const markShape = (mark: NonNullable<OptionMark>): string => SHAPES[mark];
