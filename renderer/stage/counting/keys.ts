/** What a key means while hands are counted. `focus`: go to the option at `index`. `count`: it has `value` hands. `step`: one more or less. */
export type CountingKey =
  | { type: 'focus'; index: number }
  | { type: 'leave' }
  | { type: 'count'; value: number; typed: string }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'undo'; typed: string };

/**
 * Where counting is: the option that is counted (null for none) and what was typed for it so far. Not its hands: what a
 * key means must not depend on how fast the answer to the last one came back.
 */
export type CountingPlace = { index: number | null; typed: string; options: number };

const LONGEST = 4;

const digitOf = (code: string): number | null => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
};

/**
 * What the key `code` (`KeyboardEvent.code`) means at `place`; null for a key that is not for counting, as are the
 * clicker's keys and Escape always. At first a digit goes to an option; there digits write the number, so that 3 1 is
 * thirty-one; Enter and the arrows go on.
 */
export function countingKey(code: string, { index, typed, options }: CountingPlace): CountingKey | null {
  if (code === 'Backspace' || code === 'KeyU') return { type: 'undo', typed: typed.slice(0, -1) };
  const digit = digitOf(code);
  if (index === null) {
    return digit !== null && digit >= 1 && digit <= options ? { type: 'focus', index: digit - 1 } : null;
  }
  if (digit !== null) {
    const next = `${typed}${digit}`.slice(0, LONGEST);
    return { type: 'count', value: Number(next), typed: next };
  }
  switch (code) {
    case 'NumpadAdd':
    case 'Equal':
      return { type: 'step', by: 1 };
    case 'NumpadSubtract':
    case 'Minus':
      return { type: 'step', by: -1 };
    case 'Enter':
    case 'NumpadEnter':
      return index + 1 < options ? { type: 'focus', index: index + 1 } : { type: 'leave' };
    case 'ArrowDown':
      return { type: 'focus', index: Math.min(options - 1, index + 1) };
    case 'ArrowUp':
      return { type: 'focus', index: Math.max(0, index - 1) };
    default:
      return null;
  }
}
