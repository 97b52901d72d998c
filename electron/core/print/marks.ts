/** The marks of options as on the stage and on cards: circle, triangle, square, diamond, by place. */
const SHAPES = [
  '<circle cx="20" cy="20" r="16"/>',
  '<path d="M20 4 37 35H3Z"/>',
  '<path d="M4 4H36V36H4Z"/>',
  '<path d="M20 2.5 37.5 20 20 37.5 2.5 20Z"/>',
] as const;

/** The mark of the option at `index`, from 0, drawn as an outline. It says where an option stands, never more. */
export const markSvg = (index: number): string =>
  `<svg class="mark" viewBox="0 0 40 40" fill="none" stroke="#000" stroke-width="3" aria-hidden="true">${SHAPES[Math.min(index, SHAPES.length - 1)]}</svg>`;

/** An empty box to tick. */
export const TICK_BOX = '<i class="tick"></i>';

/** An empty box for a number. */
export const NUMBER_BOX = '<i class="count"></i>';
