import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { CardMark, Sheet } from '../../../electron/contract/answering.ts';
import { factSchema, type ResponseBody } from '../../../electron/contract/archive.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { shownOf, withoutAnswers } from '../../../electron/core/live/answers.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { pooled } from '../../../electron/core/live/responses.ts';
import { itemsOfForm, type QuizItem } from '../../../slides/model/quiz.ts';
import { begin, content, partOf, START } from './sample.ts';

const OPENING = partOf('quiz');
const CLOSING = content.programme.segments.findLastIndex(({ kind }) => kind === 'quiz');

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let drawn = 0;
const read = (item: string, marks: CardMark[], doubles: number[] = []): Action => ({
  type: 'cards/read',
  item,
  marks,
  doubles,
  tokens: marks.map(() => uuid(++drawn)),
});
const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START, action }), state);

const quizAt = (state: Seminar, index = state.segment): SegmentStateOf<'quiz'> => {
  const segment = state.segments[index];
  if (segment?.kind !== 'quiz') throw new Error('no quiz is on');
  return segment;
};
const itemsAt = (state: Seminar) => {
  const plan = content.programme.segments[state.segment];
  const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  return quiz ? itemsOfForm(quiz, quizAt(state).form) : [];
};
const idAt = (state: Seminar, item = quizAt(state).item): string => itemsAt(state)[item]?.id ?? '';

/** The first question of a quiz, answered by cards. */
const asked = (segment = OPENING): Seminar =>
  run(
    begin(),
    { type: 'move/segment', segment },
    { type: 'quiz/mode', mode: 'cards' },
    { type: 'move/next' },
  );

const responses = (state: Seminar): ResponseBody[] => {
  let count = 500;
  const made = { seminar: uuid(1), next: () => uuid(++count) };
  const facts = closingFacts(state, content, START, made);
  for (const fact of facts) expect(() => factSchema.parse(fact)).not.toThrow();
  return facts.flatMap((fact) => (fact.kind === 'response' ? [fact.body] : []));
};

describe('reading cards', () => {
  it('remembers which numbers were seen, and shows no answer before the bars', () => {
    const state = run(
      asked(),
      read(idAt(asked()), [
        { card: 7, side: 0 },
        { card: 3, side: 3 },
      ]),
    );
    const item = idAt(state);
    expect(quizAt(state).seen[item]).toEqual([3, 7]);
    expect(quizAt(state).shown).toEqual({});
    expect(withoutAnswers(state).answering).toEqual({ cards: {}, sheets: {} });
  });

  it('is a fact, and reading the same again changes nothing', () => {
    const before = asked();
    const after = run(before, read(idAt(before), [{ card: 7, side: 0 }]));
    expect(isFact(before, after)).toBe(true);
    expect(run(after, read(idAt(after), [{ card: 7, side: 0 }]))).toBe(after);
  });

  it('takes the later answer of a card, and shows options, passes and how many answered', () => {
    const before = asked();
    const item = idAt(before);
    const state = run(
      before,
      read(item, [
        { card: 1, side: 0 },
        { card: 2, side: 1 },
        { card: 4, side: 3 },
      ]),
      read(item, [{ card: 1, side: 1 }]),
      { type: 'move/next' },
    );
    const [first = '', second = ''] = itemsAt(state)[0]?.options.map(({ id }) => id) ?? [];
    expect(quizAt(state).phase).toBe('reveal');
    expect(quizAt(state).shown[item]).toMatchObject({ passed: 1, answered: 3 });
    expect(quizAt(state).shown[item]?.counts).toMatchObject({ [first]: 0, [second]: 2 });
  });

  it('does not take what comes after the bars, for another question or in another mode', () => {
    const before = asked();
    const item = idAt(before);
    const revealed = run(before, read(item, [{ card: 1, side: 0 }]), { type: 'move/next' });
    expect(run(revealed, read(item, [{ card: 2, side: 0 }]))).toBe(revealed);
    expect(run(before, read('khong-co', [{ card: 2, side: 0 }]))).toBe(before);
    const hands = run(before, { type: 'quiz/mode', mode: 'hands' });
    expect(run(hands, read(item, [{ card: 2, side: 0 }]))).toBe(hands);
  });

  it('never guesses which of two cards with one number is meant', () => {
    const before = asked();
    const item = idAt(before);
    const doubled = run(
      before,
      read(item, [
        { card: 5, side: 0 },
        { card: 6, side: 1 },
      ]),
      read(item, [], [5]),
    );
    expect(quizAt(doubled).seen[item]).toEqual([6]);
    expect(quizAt(doubled).doubles[item]).toEqual([5]);
    expect(run(doubled, read(item, [{ card: 5, side: 1 }]))).toBe(doubled);
    const single = run(doubled, { type: 'cards/single', item, card: 5 }, read(item, [{ card: 5, side: 1 }]));
    expect(quizAt(single).seen[item]).toEqual([5, 6]);
  });

  it('collects a question again from the beginning', () => {
    const before = asked();
    const item = idAt(before);
    const state = run(before, read(item, [{ card: 5, side: 0 }]), { type: 'cards/again', item });
    expect(quizAt(state).seen[item]).toEqual([]);
    expect(responses(state)).toEqual([]);
  });
});

describe('what is kept of cards', () => {
  it('is one row for each, opening and closing together, without card, token or order', () => {
    const opening = asked();
    const closing = run(
      opening,
      read(idAt(opening), [
        { card: 9, side: 0 },
        { card: 2, side: 3 },
      ]),
      { type: 'move/segment', segment: CLOSING },
      { type: 'quiz/mode', mode: 'cards' },
      { type: 'move/next' },
    );
    const rows = responses(run(closing, read(idAt(closing), [{ card: 9, side: 1 }])));
    expect(rows).toHaveLength(2);
    expect(rows.map(({ forms }) => forms.map(({ when }) => when)).sort()).toEqual([
      ['opening'],
      ['opening', 'closing'],
    ]);
    expect(
      rows.every(({ mode, role, ageBand }) => `${mode} ${role} ${ageBand}` === 'cards student 12-15'),
    ).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/token|"card"|00000000-/);
    const passed = rows.find(({ forms }) => forms.length === 1)?.forms[0];
    expect(Object.values(passed?.answers ?? {})).toEqual([[]]);
  });

  it('has for every card exactly its last answer, in whatever order and however often it was read', () => {
    const item = idAt(asked());
    const options = itemsAt(asked())[0]?.options.map(({ id }) => id) ?? [];
    const marks = fc.array(
      fc.record({ card: fc.integer({ min: 1, max: 8 }), side: fc.integer({ min: 0, max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (readings) => {
        const state = run(asked(), ...readings.map((reading) => read(item, reading)));
        const last = new Map(readings.flat().map(({ card, side }) => [card, side]));
        const expected = [...last.values()].map((side) => (side === 3 ? '' : options[side]));
        const got = responses(state).map(({ forms }) => forms[0]?.answers[item]?.join() ?? 'none');
        expect(got.sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('what pupils answered at the laptop', () => {
  /** The closing quiz at its end, after `count` single pupils have sent both forms. */
  const ended = (count: number, mode: 'station' | 'group' = 'station', from = begin()): Seminar => {
    const answered = (index: number) => {
      const plan = content.programme.segments[index];
      const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
      const { form } = quizAt(from, index);
      const [item] = quiz ? itemsOfForm(quiz, form) : [];
      return { form, items: { [item?.id ?? '']: [item?.options[0]?.id ?? ''] } };
    };
    const idOf = (index: number): string => content.programme.segments[index]?.id ?? '';
    const forms = { [idOf(OPENING)]: answered(OPENING), [idOf(CLOSING)]: answered(CLOSING) };
    const sheet = { mode, role: null, ageBand: null, forms };
    const sheets = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [uuid(900 + index), sheet]),
    );
    const set: Action[] = [OPENING, CLOSING].flatMap((segment): Action[] => [
      { type: 'move/segment', segment },
      { type: 'quiz/mode', mode: 'station' },
    ]);
    const state = run({ ...from, answering: { cards: {}, sheets } }, ...set);
    return quizAt(state, CLOSING).phase === 'done'
      ? run(state, { type: 'move/back' }, { type: 'move/back' }, { type: 'move/next' }, { type: 'move/next' })
      : run(state, { type: 'move/next' });
  };
  const answeredIn = (state: Seminar, index: number): number[] =>
    Object.values(quizAt(state, index).shown).map(({ answered }) => answered);

  it('is shown at the end, opening and closing, from ten on and never of fewer', () => {
    expect(answeredIn(ended(9), CLOSING)).toEqual([]);
    expect(answeredIn(ended(10), CLOSING)).toEqual([10]);
    expect(answeredIn(ended(12), OPENING)).toEqual([12]);
    expect(answeredIn(ended(12, 'group'), CLOSING)).toEqual([12]);
  });

  it('grows in steps of ten, so that no look tells what one pupil has answered', () => {
    const first = ended(12);
    expect(answeredIn(ended(13, 'station', first), CLOSING)).toEqual([12]);
    expect(answeredIn(ended(21, 'station', first), CLOSING)).toEqual([12]);
    expect(answeredIn(ended(22, 'station', first), CLOSING)).toEqual([22]);
  });
});

describe('a hall that is not counted', () => {
  it('is kept as the option that most chose, apart from hands', () => {
    const before = run(
      begin(),
      { type: 'move/segment', segment: OPENING },
      { type: 'quiz/mode', mode: 'stance' },
      { type: 'move/next' },
    );
    const item = idAt(before);
    const option = itemsAt(before)[0]?.options[1]?.id ?? '';
    const marked = run(before, { type: 'quiz/stance', item, option });
    expect(isFact(before, marked)).toBe(true);
    expect(quizAt(run(marked, { type: 'move/next' })).phase).toBe('reveal');
    const made = { seminar: uuid(1), next: () => uuid(++drawn) };
    const tallies = closingFacts(marked, content, START, made).flatMap((fact) =>
      fact.kind === 'tally' ? [fact.body] : [],
    );
    expect(tallies).toMatchObject([{ mode: 'stance', items: [{ item, counts: {}, most: option }] }]);
  });
});

describe('pooled', () => {
  const body = (role: ResponseBody['role']): ResponseBody => ({
    mode: 'station',
    role,
    ageBand: '12-15',
    forms: [{ segment: 'dau', quiz: 'q', form: 'A', when: 'opening', answers: { a: ['x'] } }],
  });
  const many = (n: number, role: ResponseBody['role']) => Array.from({ length: n }, () => body(role));

  it('leaves no cell under ten beside a larger one', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.nat(25), (students, teachers, parents) => {
        const given = [
          ...many(students, 'student'),
          ...many(teachers, 'teacher'),
          ...many(parents, 'parent'),
        ];
        const after = pooled(given);
        expect(after).toHaveLength(given.length);
        const roles = [...new Set(after.map(({ role }) => role))];
        const sizes = roles.map((role) => after.filter((one) => one.role === role).length);
        if (given.length >= 10) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  it('never mixes modes', () => {
    const cards = { ...body('teacher'), mode: 'cards' as const };
    expect(pooled([...many(12, 'student'), cards]).find(({ mode }) => mode === 'cards')).toEqual(cards);
  });
});

describe('what a class may see of steps in order', () => {
  const steps = ['cup', 'ke', 'hoi'];
  const option = (id: string) => ({ id, text: { vi: id }, picture: 'ask', value: 'plain' as const });
  const around = {
    id: 'thu-tu',
    nature: 'intention',
    anchor: false,
    modes: ['station'],
    seconds: 40,
  } as const;
  const words = { question: { vi: 'Thứ tự?' }, explain: { vi: 'Vì thế.' } };
  const item: QuizItem = {
    ...around,
    ...words,
    modes: ['station'],
    type: 'order',
    options: steps.map(option),
  };
  const sheet = (answer: string[]): Sheet => ({
    ...{ mode: 'station', role: null, ageBand: null },
    forms: { dau: { form: 'A', items: { 'thu-tu': answer } } },
  });

  it('is how many put each in its right place, never that everybody named all', () => {
    const sheets = { a: sheet(steps), b: sheet(['ke', 'cup', 'hoi']), c: sheet([]) };
    expect(shownOf({ cards: {}, sheets }, 'station', 'dau', item)).toEqual({
      counts: { cup: 1, ke: 1, hoi: 2 },
      passed: 1,
      answered: 3,
    });
  });
});
