/** A row of the guide about counting hands: the keys with their `KeyboardEvent.code`. Held to the keys' own code by a test. */
export type CountingRow = {
  id: 'pick' | 'number' | 'on' | 'step' | 'undo';
  caps: readonly { code: string; cap: string }[];
};

const digit = (n: number) => ({ code: `Digit${n}`, cap: String(n) });

/** The keys for counting, in the order in which they are needed. */
export const COUNTING: readonly CountingRow[] = [
  { id: 'pick', caps: [digit(1), digit(2), digit(3)] },
  { id: 'number', caps: [digit(3), digit(1)] },
  { id: 'on', caps: [{ code: 'Enter', cap: 'Enter' }] },
  {
    id: 'step',
    caps: [
      { code: 'NumpadAdd', cap: '+' },
      { code: 'NumpadSubtract', cap: '−' },
    ],
  },
  {
    id: 'undo',
    caps: [
      { code: 'Backspace', cap: 'Backspace' },
      { code: 'KeyU', cap: 'U' },
    ],
  },
];
