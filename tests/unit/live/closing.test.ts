import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { factSchema } from '../../../electron/contract/archive.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { contentHash } from '../../../electron/core/archive/canonical.ts';
import { audienceOf } from '../../../electron/core/live/audience.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { anyRun } from './actions.ts';
import { begin, content, partOf, START, setup } from './sample.ts';

const ids = () => {
  let count = 0;
  const next = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return { seminar: 'aaaaaaaa-0000-4000-8000-000000000000', next };
};
const facts = (state: Seminar, at = START) => closingFacts(state, content, at, ids());
const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START, action }), state);
const kinds = (state: Seminar) =>
  facts(state)
    .map(({ kind }) => kind)
    .sort();

describe('what a closed seminar leaves', () => {
  it('is made of valid facts, whatever happened in it', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const end = actions.reduce((state, action) => reduce(content, state, action), begin());
        for (const fact of facts(end)) expect(factSchema.safeParse(fact).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('never holds the adult of the school or a telephone number', () => {
    const secret = begin({ trustedAdult: 'Cô Hoa Bí Mật', communePolice: '0214 999 888' });
    const text = JSON.stringify(facts(secret));
    expect(text).not.toContain('Bí Mật');
    expect(text).not.toContain('0214 999 888');
  });

  it('holds the content that was shown, under its own hash', () => {
    const frozen = facts(begin()).find(({ kind }) => kind === 'content');
    if (frozen?.kind !== 'content') throw new Error('the content is frozen');
    expect(contentHash(JSON.parse(frozen.body.json))).toBe(frozen.body.hash);
    expect(frozen.body.hash).toBe(content.hash);
  });

  it('has no tally of a quiz that nobody was counted in, and no choices of a role-play that was not played', () => {
    expect(kinds(begin())).toEqual(['content', 'seminar']);
  });

  it('has the hands as they were counted, with who was there', () => {
    const quiz = content.quizzes['thcs-tay'];
    const item = quiz?.items.find(({ id }) => id === quiz.forms.A[0]);
    const option = item?.options[0]?.id ?? '';
    const counted = run(
      begin(),
      { type: 'move/segment', segment: partOf('quiz') },
      { type: 'move/next' },
      {
        type: 'quiz/count',
        item: item?.id ?? '',
        option,
        value: 31,
      },
    );
    const tally = facts(counted).find(({ kind }) => kind === 'tally');
    expect(tally?.body).toMatchObject({
      form: 'A',
      when: 'opening',
      mode: 'hands',
      role: 'student',
      ageBand: '12-15',
      present: 75,
      items: [{ item: item?.id, counts: { [option]: 31 } }],
    });
  });

  it('can be written however long a part has taken', () => {
    for (const minutes of [25, 600, 60 * 24 * 9])
      for (const fact of facts(begin(), START + minutes * 60_000))
        expect(factSchema.safeParse(fact).error).toBeUndefined();
  });

  it('has the choices of every play, also of one before it was played again', () => {
    const scenario = content.scenarios['cuoc-goi-la'];
    const first = scenario?.graph.scenes.find(({ choices }) => choices);
    let state = run(begin(), { type: 'move/segment', segment: partOf('roleplay') });
    const play = (): void => {
      for (let press = 0; press < 40; press += 1) state = run(state, { type: 'move/next' });
      state = run(
        state,
        { type: 'vote/choose', choice: first?.choices?.[0]?.id ?? '' },
        { type: 'rehearsal/stop' },
      );
    };
    play();
    state = run(state, { type: 'rehearsal/restart' });
    play();
    const choices = facts(state).flatMap((fact) => (fact.kind === 'choices' ? [fact.body] : []));
    expect(choices.map(({ play: number = 1 }) => number).sort()).toEqual([1, 2]);
    expect(choices.every(({ decisions }) => decisions.length === 1)).toBe(true);
  });

  it('closes the account of the part that is on', () => {
    const seminar = facts(begin(), START + 90_000).find(({ kind }) => kind === 'seminar');
    expect(seminar?.kind === 'seminar' && seminar.body.segments[0]?.takenMs).toBe(90_000);
    expect(seminar?.kind === 'seminar' && seminar.body.segments[1]?.takenMs).toBeNull();
  });

  it('is sorted by random ids, so that nothing shows in which order it came about', () => {
    const order = facts(begin()).map(({ id }) => id);
    expect(order).toEqual(order.toSorted());
  });
});

describe('an audience counted together', () => {
  it('is mixed only where the groups that came differ', () => {
    const [first, second] = setup.groups;
    if (!first || !second) throw new Error('two groups');
    expect(audienceOf([first, second])).toEqual({ role: 'student', ageBand: '12-15' });
    expect(audienceOf([first, { ...second, role: 'teacher', ageBand: 'over-24' }])).toEqual({
      role: 'mixed',
      ageBand: 'mixed',
    });
    expect(audienceOf([first, { ...second, role: 'teacher', present: 0 }])).toMatchObject({
      role: 'student',
    });
    expect(audienceOf([])).toEqual({ role: 'mixed', ageBand: 'mixed' });
  });
});
