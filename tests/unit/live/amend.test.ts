import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../electron/contract/archive.ts';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import { amendClosing } from '../../../electron/core/live/amend.ts';

const SEMINAR = 'aaaaaaaa-0000-4000-8000-000000000000';

/** The answers of one pupil; only their body and id matter here. */
const response = (id: string, option: string): Fact =>
  ({
    ...{ id, seminar: SEMINAR, kind: 'response', parent: null, simulated: false },
    body: {
      ...{ role: 'student', ageBand: '12-15', mode: 'cards' },
      forms: [{ quiz: 'q', form: 'A', when: 'opening', segment: 's', answers: { item: [option] } }],
    },
  }) as unknown as Fact;

const OPTIONS = ['yes', 'no', 'ask'];
const anyAnswers = fc.array(fc.constantFrom(...OPTIONS), { maxLength: 12 });

/** Ids come in no order of their own, as in a closing. */
const closing = (prefix: string, answers: readonly string[], order: readonly number[]): Fact[] =>
  answers
    .map((option, at) => response(`${prefix}-${String(order[at] ?? 0).padStart(3, '0')}-${at}`, option))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const drawn = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 12, maxLength: 12 });
const ids = () => {
  let count = 0;
  return () => `next-${String(++count).padStart(3, '0')}`;
};
const corrections = (facts: readonly Fact[]): Fact[] => facts.filter(({ parent }) => parent !== null);
/** What counts in the end: facts that no other one corrects. */
const counted = (facts: readonly Fact[]): string[] => {
  const over = new Set(facts.map(({ parent }) => parent));
  return facts
    .filter(({ id }) => !over.has(id))
    .map(({ body }) => canonicalJson(body))
    .sort();
};

describe('a closing after one of which nobody knows whether it arrived', () => {
  it('corrects no pupil’s answers where none have changed, in whatever order they come', () => {
    fc.assert(
      fc.property(anyAnswers, drawn, drawn, (answers, once, again) => {
        const earlier = closing('a', answers, once);
        const amended = amendClosing(earlier, closing('b', answers, again), ids());
        expect(amended).toEqual(earlier);
      }),
    );
  });

  it('corrects no count of two groups in one part either, whichever of them comes first', () => {
    const tally = (id: string, role: string): Fact =>
      ({
        ...{ id, seminar: SEMINAR, kind: 'tally', parent: null, simulated: false },
        body: { role, segment: 's', items: [{ item: 'item', counts: { yes: 20 } }] },
      }) as unknown as Fact;
    const earlier = [tally('a-1', 'student'), tally('a-2', 'parent')];
    expect(amendClosing(earlier, [tally('b-1', 'parent'), tally('b-2', 'student')], ids())).toEqual(earlier);
  });

  it('corrects as many as have changed and counts what is so now', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...OPTIONS), drawn, drawn, (answers, option, once, again) => {
        fc.pre(answers.length > 0);
        const changed = [option, ...answers.slice(1), 'late'];
        const amended = amendClosing(closing('a', answers, once), closing('b', changed, again), ids());
        expect(corrections(amended).length).toBe(answers[0] === option ? 0 : 1);
        expect(counted(amended)).toEqual(counted(closing('c', changed, once)));
      }),
    );
  });
});
