import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handsOf } from '../../../build/demo/hands.ts';

const anyOptions = fc.array(
  fc.record({ value: fc.constantFrom('good' as const, 'poor' as const, 'adult' as const, 'plain' as const) }),
  { minLength: 2, maxLength: 6 },
);

test('every pupil of the demo’s class raises one hand, whatever is asked', () => {
  fc.assert(
    fc.property(anyOptions, fc.constantFrom('opening', 'closing'), fc.nat(900), (options, when, pupils) => {
      const hands = handsOf(options, when as 'opening' | 'closing', pupils);
      expect(hands).toHaveLength(options.length);
      expect(hands.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(hands.reduce((sum, count) => sum + count, 0)).toBe(pupils);
    }),
  );
});

test('after the seminar more hands are on what is good than before', () => {
  const options = [{ value: 'poor' }, { value: 'good' }, { value: 'adult' }] as const;
  const [before, after] = [handsOf(options, 'opening', 37), handsOf(options, 'closing', 37)];
  expect(after[1]).toBeGreaterThan(before[1] ?? 0);
  expect(after[0]).toBeLessThan(before[0] ?? 0);
});
