import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ITEM_TYPES,
  type ItemType,
  isAnswerTo,
  type QuizItem,
  shownOptions,
} from '../../../slides/model/quiz.ts';

const text = { vi: 'x' };
const item = (type: ItemType, options: number): QuizItem => ({
  id: 'cau',
  type,
  nature: 'intention',
  anchor: false,
  modes: ['station'],
  seconds: 30,
  question: text,
  options: Array.from({ length: options }, (_, index) => ({
    id: `o${index}`,
    text,
    picture: 'ask',
    value: 'plain' as const,
  })),
  explain: text,
});

describe('shownOptions', () => {
  it('shows steps to be ordered in another order, always the same one, and all else as written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_TYPES), fc.integer({ min: 2, max: 6 }), (type, count) => {
        const one = item(type, count);
        const shown = shownOptions(one);
        expect(shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(one.options);
        expect(shownOptions(one)).toEqual(shown);
        expect(JSON.stringify(shown) === JSON.stringify(one.options)).toBe(type !== 'order');
      }),
    );
  });
});

describe('isAnswerTo', () => {
  it.each([
    ['single', ['o1'], true],
    ['single', ['o0', 'o1'], false],
    ['scale', ['o2'], true],
    ['several', ['o0', 'o2'], true],
    ['several', ['o0', 'o0'], false],
    ['order', ['o2', 'o0', 'o1'], true],
    ['order', ['o2', 'o0'], false],
    ['single', ['khac'], false],
  ] as const)('%s %j: %s', (type, answer, right) => {
    expect(isAnswerTo(item(type, 3), answer)).toBe(right);
  });

  it('lets everybody pass', () => {
    for (const type of ITEM_TYPES) expect(isAnswerTo(item(type, 3), [])).toBe(true);
  });
});
