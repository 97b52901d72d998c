import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  countedOf,
  effectiveK,
  isTooSmall,
  respondentsOf,
} from '../../../electron/core/reports/atom.ts';

describe('the rule of small groups', () => {
  it('prints nothing of a form with fewer than ten respondents', () => {
    expect(isTooSmall(9, 10)).toBe(true);
    expect(isTooSmall(10, 10)).toBe(false);
  });

  it('can be made stricter, never laxer', () => {
    expect(effectiveK(3)).toBe(10);
    expect(isTooSmall(9, 3)).toBe(true);
    expect(isTooSmall(19, 20)).toBe(true);
  });

  it('takes the item with the most answers as the size of the group', () => {
    expect(respondentsOf([{ counts: { a: 3, b: 4 } }, { counts: { a: 11 } }, { counts: {} }])).toBe(11);
    expect(respondentsOf([])).toBe(0);
  });

  it('knows "not counted" from "nobody"', () => {
    expect(answersOf({})).toBeNull();
    expect(answersOf({ a: 0, b: 0 })).toBe(0);
  });

  it.each([
    [0, 49, '< 5\u00a0%'],
    [2, 49, '< 5\u00a0%'],
    [49, 49, '> 95\u00a0%'],
    [48, 49, '> 95\u00a0%'],
    [0, 50, '0\u00a0%'],
    [50, 50, '100\u00a0%'],
    [3, 49, '6\u00a0%'],
    [20, 35, '57\u00a0%'],
  ])('prints %i of %i as %s', (count, answers, shareText) => {
    expect(countedOf(count, answers, 'vi').shareText).toBe(shareText);
  });

  it('leaves out the count wherever it blurs the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), fc.nat(49), (answers, some) => {
        const count = Math.min(some, answers);
        const printed = countedOf(count, answers, 'en');
        expect(printed.blurred === null).toBe(printed.count === count);
        expect(printed.count === null).toBe(printed.percent === null);
        if (count === 0 || count === answers) expect(printed.blurred).not.toBeNull();
      }),
    );
  });

  it('has no share where nothing was counted', () => {
    expect(countedOf(0, null, 'vi')).toEqual({ count: null, percent: null, shareText: '–', blurred: null });
    expect(countedOf(0, 0, 'vi')).toMatchObject({ count: 0, percent: null });
  });
});
