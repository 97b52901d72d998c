import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answerable,
  type Given,
  moved,
  orderNow,
  passed,
  picked,
} from '../../../slides/model/answering.ts';
import type { ItemType } from '../../../slides/model/quiz.ts';

const of = (type: ItemType): Answerable => ({ type, options: ['a', 'b', 'c'].map((id) => ({ id })) });

describe('answering a question', () => {
  it('takes one option where one is asked, and none that is not there', () => {
    for (const type of ['single', 'truefalse', 'scale'] as const) {
      expect(picked(of(type), ['a'], 'b')).toEqual(['b']);
      expect(picked(of(type), ['a'], 'x')).toEqual(['a']);
    }
  });

  it('lets several come and go, in the order of the options, until none is left', () => {
    const item = of('several');
    expect(picked(item, ['c'], 'a')).toEqual(['a', 'c']);
    expect(picked(item, ['a', 'c'], 'a')).toEqual(['c']);
    expect(picked(item, ['c'], 'c')).toBeUndefined();
    expect(picked(item, [], 'b')).toEqual(['b']);
  });

  it('can be passed everywhere; of several that is taken back by the same press', () => {
    for (const type of ['single', 'scale', 'order', 'several'] as const)
      expect(passed(of(type), ['a'])).toEqual([]);
    expect(passed(of('single'), [])).toEqual([]);
    expect(passed(of('several'), [])).toBeUndefined();
  });

  it('moves one step of an order by one place and no further than its ends', () => {
    const item = of('order');
    expect(moved(item, undefined, 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(item, ['b', 'a', 'c'], 'c', -1)).toEqual(['b', 'c', 'a']);
    expect(moved(item, undefined, 'a', -1)).toBeUndefined();
    expect(moved(item, [], 'c', 1)).toEqual([]);
    expect(picked(item, undefined, 'a')).toBeUndefined();
    expect(moved(of('single'), ['a'], 'a', 1)).toEqual(['a']);
  });

  it('never loses a step nor has one twice, however they are moved', () => {
    const item = of('order');
    const step = fc.record({
      option: fc.constantFrom('a', 'b', 'c', 'x'),
      by: fc.constantFrom<1 | -1>(1, -1),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const end = steps.reduce<Given>((given, { option, by }) => moved(item, given, option, by), undefined);
        expect(orderNow(item, end).toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});
