/** Numbers from 0 (included) to 1 (not included). */
export type Chance = () => number;

/**
 * The same numbers for the same `seed` (a whole number) on every machine, so that a report never changes by being
 * opened again. Not for secrets.
 * Source: mulberry32, Ettinger (2017), a 32-bit mixing counter.
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
