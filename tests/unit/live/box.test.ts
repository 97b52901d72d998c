import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, actionSchema, trainerActionSchema } from '../../../electron/contract/actions.ts';
import {
  cleanQuestion,
  isBoxDone,
  LONGEST_QUESTION,
  leftInBox,
  lengthOf,
  MARKS,
  MOST_QUESTIONS,
  TELLINGS,
} from '../../../electron/contract/box.ts';
import { type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { withoutQuestions } from '../../../electron/core/live/box.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { describeUnfinished } from '../../../electron/core/live/unfinished.ts';
import { anyRun } from './actions.ts';
import { begin, content, START } from './sample.ts';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const put = (n: number, text = `Câu ${n}?`, read = false): Action => ({
  type: 'box/put',
  id: id(n),
  text,
  read,
});
const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START, action }), state);
const one = (state: Seminar, n: number) => state.box.find((question) => question.id === id(n));

describe('the question box', () => {
  it('keeps what is put in as unread, in an order that tells nothing of the time', () => {
    const state = run(begin(), put(3), put(1), put(2));
    expect(state.box.map((question) => question.id)).toEqual([id(1), id(2), id(3)]);
    expect(state.box).toEqual(run(begin(), put(2), put(3), put(1)).box);
    expect(leftInBox(state.box)).toEqual({ unread: 3, untold: 0 });
  });

  it('takes a slip that the trainer typed as read', () => {
    expect(leftInBox(run(begin(), put(1, 'Trên giấy', true)).box)).toEqual({ unread: 0, untold: 0 });
  });

  it('lets nothing be done with a question that was not opened', () => {
    const state = run(begin(), put(1));
    for (const action of [
      { type: 'box/mark', id: id(1), mark: 'answered' },
      { type: 'box/telling', id: id(1), telling: 'told' },
      { type: 'box/remove', id: id(1) },
      { type: 'box/restore', id: id(1) },
    ] as const satisfies Action[])
      expect(run(state, action)).toBe(state);
    expect(one(run(state, { type: 'box/open', id: id(1) }), 1)?.read).toBe(true);
  });

  it('takes a question that was read out of the list, and gives it back', () => {
    const read = run(begin(), put(1), { type: 'box/open', id: id(1) });
    const removed = run(read, { type: 'box/remove', id: id(1) });
    expect(one(removed, 1)).toMatchObject({ removed: true, text: 'Câu 1?' });
    expect(run(removed, { type: 'box/restore', id: id(1) }).box).toEqual(read.box);
  });

  it('keeps a possible cry for help before the trainer until somebody is told of it', () => {
    const cry = run(
      begin(),
      put(1),
      { type: 'box/open', id: id(1) },
      { type: 'box/mark', id: id(1), mark: 'cry' },
    );
    expect(leftInBox(cry.box)).toEqual({ unread: 0, untold: 1 });
    expect(run(cry, { type: 'box/remove', id: id(1) })).toBe(cry);
    const told = run(cry, { type: 'box/telling', id: id(1), telling: 'will' });
    expect(isBoxDone(leftInBox(told.box))).toBe(true);
    // Marked again, it is asked again.
    const again = run(
      told,
      { type: 'box/mark', id: id(1), mark: null },
      { type: 'box/mark', id: id(1), mark: 'cry' },
    );
    expect(leftInBox(again.box).untold).toBe(1);
  });

  it('goes on while the seminar is being closed, and each step of it is on the disk at once', () => {
    const closing = run(begin(), put(1), { type: 'closing/open' });
    const opened = run(closing, put(2), { type: 'box/open', id: id(1) });
    expect(opened.box.map(({ read }) => read)).toEqual([true, false]);
    expect(isFact(closing, opened)).toBe(true);
  });

  it('takes no more than a class can ask, and no id twice', () => {
    const full = run(begin(), ...Array.from({ length: MOST_QUESTIONS }, (_, n) => put(n)));
    expect(run(full, put(MOST_QUESTIONS + 1))).toBe(full);
    expect(() => seminarSchema.parse(full)).not.toThrow();
    const state = run(begin(), put(1));
    expect(run(state, put(1, 'Khác'))).toBe(state);
  });

  it('is empty in a seminar that an older kit left open', () => {
    const { box: _, ...older } = begin();
    expect(seminarSchema.parse(older).box).toEqual([]);
  });

  it('tells of a seminar that was left open what is still to be done', () => {
    const state = run(begin(), put(1), put(2));
    expect(describeUnfinished(state, content).box).toEqual({ unread: 2, untold: 0 });
  });
});

describe('what leaves the box', () => {
  it('is nothing for windows before pupils, and nothing for the archive', () => {
    const secret = 'Câu hỏi riêng của một em';
    const state = run(
      begin(),
      put(1, secret),
      { type: 'box/open', id: id(1) },
      { type: 'box/mark', id: id(1), mark: 'cry' },
    );
    expect(withoutQuestions(state).box).toEqual([]);
    const made = { seminar: id(900), next: () => id(901) };
    expect(JSON.stringify(closingFacts(state, content, START, made))).not.toContain(secret);
    expect(closingFacts(state, content, START, made)).toEqual(closingFacts(begin(), content, START, made));
  });

  it('is put in by main only, under ids that no window chooses', () => {
    expect(actionSchema.safeParse(put(1)).success).toBe(true);
    expect(trainerActionSchema.safeParse(put(1)).success).toBe(false);
    expect(trainerActionSchema.safeParse({ type: 'box/open', id: id(1) }).success).toBe(true);
  });
});

describe('the words of a question', () => {
  it('are plain text in NFC, and a letter with its signs is one letter', () => {
    expect(cleanQuestion('  Em  sợ\r\n\r\n\r\n\r\nlắm\u202e\u0000 ')).toBe('Em  sợ\n\nlắm');
    const parted = 'ệ'.normalize('NFD').repeat(LONGEST_QUESTION);
    expect(lengthOf(parted)).toBe(LONGEST_QUESTION);
    const kept = actionSchema.parse(put(1, parted));
    expect(kept).toMatchObject({ text: 'ệ'.repeat(LONGEST_QUESTION) });
    expect(actionSchema.parse(kept)).toEqual(kept);
  });

  it('are refused when there are none, or too many', () => {
    for (const text of ['', '   ', '\n\u200b\n', 'a'.repeat(LONGEST_QUESTION + 1)])
      expect(actionSchema.safeParse(put(1, text)).success, JSON.stringify(text.slice(0, 5))).toBe(false);
  });
});

const ids = fc.nat(7).map(id);
const anyBoxAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(7).map((n) => put(n)) },
  { weight: 2, arbitrary: ids.map<Action>((of) => ({ type: 'box/open', id: of })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ id: ids, mark: fc.constantFrom(...MARKS, null) })
      .map<Action>((of) => ({ type: 'box/mark', ...of })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ id: ids, telling: fc.constantFrom(...TELLINGS, null) })
      .map<Action>((of) => ({ type: 'box/telling', ...of })),
  },
  { weight: 2, arbitrary: ids.map<Action>((of) => ({ type: 'box/remove', id: of })) },
  { weight: 1, arbitrary: ids.map<Action>((of) => ({ type: 'box/restore', id: of })) },
);

describe('whatever anybody does', () => {
  it('no question is ever lost, changed in its words, or taken out unread', () => {
    const anything = fc
      .tuple(anyRun, fc.array(anyBoxAction, { maxLength: 60 }), fc.infiniteStream(fc.boolean()))
      .map(([stamped, boxed, coin]) => {
        const others = stamped.map(({ action }) => action);
        const mixed: Action[] = [];
        while (others.length > 0 || boxed.length > 0) {
          const from = (coin.next().value && others.length > 0) || boxed.length === 0 ? others : boxed;
          mixed.push(...from.splice(0, 1));
        }
        return mixed;
      });
    fc.assert(
      fc.property(anything, (actions) => {
        let state = begin();
        const wasPut = new Map<string, string>();
        const opened = new Set<string>();
        for (const action of actions) {
          const before = state;
          state = run(state, action);
          if (action.type === 'box/put' && !wasPut.has(action.id)) wasPut.set(action.id, action.text);
          if (action.type === 'box/open' && wasPut.has(action.id)) opened.add(action.id);
          expect(new Map(state.box.map((question) => [question.id, question.text]))).toEqual(wasPut);
          for (const question of state.box) {
            expect(question.read).toBe(opened.has(question.id));
            if (!question.read) expect(question).toMatchObject({ removed: false, mark: null, telling: null });
            if (question.mark === 'cry') expect(question.removed).toBe(false);
          }
          if (!action.type.startsWith('box/')) expect(state.box).toBe(before.box);
        }
        expect(leftInBox(state.box).unread).toBe(wasPut.size - opened.size);
      }),
      { numRuns: 60 },
    );
  });
});
