import { createContext } from 'react';

/** How large the trainer wants the text of the class: 1 is the size that everything is designed for. */
export const TextSize = createContext(1);

const LEAST = 0.65;
const STEP = 0.05;

/**
 * The scales to try, from the wanted size down, until a text fits its room. However large a text is wanted, what does not
 * fit is made smaller, so that nothing ever runs over.
 */
export function scalesFrom(wanted: number, least = LEAST): number[] {
  const steps = Math.max(0, Math.round((wanted - least) / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => Number((wanted - index * STEP).toFixed(2)));
}
