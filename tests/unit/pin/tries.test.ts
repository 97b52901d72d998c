import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneWrong, secondsLeft, type Tries, triesAfter, triesAt } from '../../../electron/core/pin/tries.ts';

const wrong = (times: number, now = 0): Tries => {
  let tries = triesAfter(0, now);
  for (let time = 0; time < times; time += 1) tries = oneWrong(tries, now);
  return tries;
};

describe('the silence after wrong tries', () => {
  it('lets two slips pass, then grows, and ends at five minutes', () => {
    const seconds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((times) => secondsLeft(wrong(times)));
    expect(seconds).toEqual([0, 0, 0, 5, 15, 30, 60, 120, 300, 300, 300]);
  });

  it('passes with the clock and is over on time', () => {
    const tries = wrong(4, 1000);
    expect(secondsLeft(triesAt(tries, 5900))).toBe(11);
    expect(secondsLeft(triesAt(tries, 15_999))).toBe(1);
    expect(secondsLeft(triesAt(tries, 16_000))).toBe(0);
  });

  it('begins again when the app is started again', () => {
    expect(secondsLeft(triesAfter(8, 5))).toBe(300);
  });

  it('is neither shortened nor frozen by a clock that is set back', () => {
    const hour = 3_600_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 12 }),
        fc.array(
          fc.record({
            passed: fc.integer({ min: 0, max: 400_000 }),
            back: fc.integer({ min: 0, max: hour }),
          }),
        ),
        (times, events) => {
          let now = 10 * hour;
          let tries = wrong(times, now);
          const whole = tries.left;
          let passed = 0;
          for (const event of events) {
            now += event.passed;
            passed += event.passed;
            tries = triesAt(tries, now);
            expect(tries.left).toBe(Math.max(0, whole - passed));
            now -= event.back;
            tries = triesAt(tries, now);
            expect(tries.left).toBe(Math.max(0, whole - passed));
          }
          expect(triesAt(tries, now + whole).left).toBe(0);
        },
      ),
    );
  });
});
