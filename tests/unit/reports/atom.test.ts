import { describe, expect, it } from 'vitest';
import { answersOf, effectiveK, isTooSmall } from '../../../electron/core/reports/atom.ts';

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

  it('knows "not counted" from "nobody"', () => {
    expect(answersOf({})).toBeNull();
    expect(answersOf({ a: 0, b: 0 })).toBe(0);
  });
});
