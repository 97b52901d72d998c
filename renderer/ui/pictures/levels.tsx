import type { ReactNode } from 'react';

/** Heights of the four bars, in the box of 96 x 96. */
const HEIGHTS = [18, 35, 52, 69];

/** Four bars that grow, the first ones filled: how much, not whether it is right. */
const Level = ({ filled }: { filled: number }) =>
  HEIGHTS.map((height, index) => (
    <rect
      key={height}
      className={index < filled ? 'picture-sky' : 'picture-white'}
      x={9 + index * 21}
      y={84 - height}
      width="15"
      height={height}
      rx="4"
    />
  ));

/** Pictures of the points of a scale; each in a box of 96 x 96. */
export const LEVEL_PICTURES = {
  'level-1': <Level filled={1} />,
  'level-2': <Level filled={2} />,
  'level-3': <Level filled={3} />,
  'level-4': <Level filled={4} />,
} as const satisfies Record<string, ReactNode>;
