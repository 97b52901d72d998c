import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, StampedAction } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import type { StationEvent } from '../../../electron/contract/station.ts';
import { withoutAnswers } from '../../../electron/core/live/answers.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { stationItems } from '../../../electron/core/live/station-quiz.ts';
import { stationOffer } from '../../../electron/main/station-offer.ts';
import { stationView } from '../../../electron/main/station-view.ts';
import type { Quiz, QuizItem } from '../../../slides/model/quiz.ts';
import { anyOpening, anyQuizEvent, anyRun, anyStationEvent } from './actions.ts';
import { begin, content, START } from './sample.ts';

import {
  A,
  act,
  apply,
  applyIn,
  asked,
  CLOSING,
  FIRST,
  fill,
  filled,
  OPENING,
  on,
  open,
  quiz,
  SECOND,
  sat,
  say,
  send,
  sheets,
} from './station-quiz-sample.ts';

describe('a quiz at the station', () => {
  it('is answered question by question, looked over, sent, and only then kept', () => {
    const begun = act(sat(), { type: 'next' });
    const ready = fill(begun, A);
    expect(on(ready).page).toBe('check');
    expect(sheets(ready)).toEqual({});
    const sent = send(ready);
    expect(on(sent)).toMatchObject({ page: 'sent', answers: {}, sent: ['opening'], token: FIRST });
    expect(sheets(sent)).toEqual({
      [FIRST]: {
        ...{ mode: 'group', role: 'student', ageBand: '12-15' },
        forms: {
          [OPENING]: {
            form: 'A',
            items: Object.fromEntries(asked(sent).map(({ id, options }) => [id, [options[0]?.id]])),
          },
        },
      },
    });
    // It is on the disk before the page that says so is seen.
    expect(isFact(ready, sent)).toBe(true);
    expect(isFact(begun, ready)).toBe(false);
  });

  it('keeps opening and closing of one turn on one sheet, those of the next on another', () => {
    let state = act(send(filled()), { type: 'next' });
    expect(on(state)).toMatchObject({ page: 'quiz', part: 'closing', at: 0 });
    state = send(fill(state, stationItems(quiz, 'B', 'group')), SECOND);
    expect(Object.keys(sheets(state))).toEqual([FIRST]);
    expect(sheets(state)[FIRST]?.forms[CLOSING]?.form).toBe('B');
    state = act(state, { type: 'next' }, { type: 'next' });
    expect(on(state)).toMatchObject({ page: 'welcome', part: 'opening', token: null, sent: [] });
    expect(state.station.turns).toEqual({ single: 0, group: 1 });
    state = send(fill(act(state, { type: 'next' }), A), SECOND);
    expect(Object.keys(sheets(state))).toEqual([FIRST, SECOND]);
  });

  it('can be passed at every question, which is an answer, and cannot be sent with one left open', () => {
    const passed = fill(act(sat(), { type: 'next' }), A, () => undefined);
    expect(Object.values(sheets(send(passed))[FIRST]?.forms[OPENING]?.items ?? {})).toEqual(A.map(() => []));
    const open1 = act(sat(), { type: 'next' });
    expect(act(open1, { type: 'next' })).toBe(open1);
    expect(send(open1)).toBe(open1);
  });

  it('can be changed until it is sent, and by nobody afterwards', () => {
    const [first] = asked(sat());
    const other = first?.options[1]?.id;
    const changed = act(
      filled(),
      { type: 'item', at: 0 },
      say(first?.id, other),
      // Everything is answered: forward leads to the page that says what will be sent.
      { type: 'next' },
    );
    expect(on(changed).page).toBe('check');
    const sent = send(changed);
    expect(sheets(sent)[FIRST]?.forms[OPENING]?.items[first?.id ?? '']).toEqual([other]);
    expect(act(sent, { type: 'back' })).toBe(sent);
    expect(act(sent, { type: 'item', at: 0 })).toBe(sent);
    const again = act(sent, say(first?.id, undefined));
    expect(again).toBe(sent);
  });

  it('takes no answer to another question, no unknown option, and one where one is asked', () => {
    const begun = act(sat(), { type: 'next' });
    const [first, second] = asked(begun);
    for (const event of [
      say(second?.id, undefined),
      say(second?.id, second?.options[0]?.id),
      say(first?.id, 'nowhere'),
      { type: 'keep', item: first?.id ?? '' },
      { type: 'move', item: first?.id ?? '', option: first?.options[0]?.id ?? '', by: 1 },
    ] satisfies StationEvent[])
      expect(act(begun, event)).toBe(begun);
    const twice = act(begun, say(first?.id, first?.options[0]?.id), say(first?.id, first?.options[1]?.id));
    expect(on(twice).answers).toEqual({ [first?.id ?? '']: [first?.options[1]?.id] });
  });

  it('that is stopped, left, cleared, closed or interrupted keeps nothing of what was not sent', () => {
    const ready = filled();
    const stopped = act(ready, { type: 'stop' });
    expect(on(stopped)).toMatchObject({ page: 'stopped', answers: {} });
    expect(on(act(stopped, { type: 'next' })).page).toBe('thanks');
    const cleared = act(ready, { type: 'clear' });
    expect(on(cleared)).toMatchObject({ page: 'welcome', cleared: true, answers: {} });
    expect(on(act(cleared, { type: 'next' })).cleared).toBe(false);
    expect(on(act(cleared, { type: 'clear' })).cleared).toBe(false);
    const lost = apply(ready, { type: 'seminar/resumed' });
    expect(on(lost)).toMatchObject({ page: 'lost', answers: {}, part: 'opening' });
    expect(on(act(lost, { type: 'next' }))).toMatchObject({ page: 'quiz', at: 0 });
    const closed = apply(ready, { type: 'station/close' });
    for (const state of [stopped, cleared, lost, closed, apply(ready, { type: 'closing/open' })]) {
      expect(sheets(state)).toEqual({});
      expect(state.station.turns.group).toBe(0);
    }
  });

  it('after a loss of power says which quiz was sent and which was not', () => {
    const half = act(send(filled()), { type: 'next' }, say(A[0]?.id, undefined));
    const lost = apply(half, { type: 'seminar/resumed' });
    expect(on(lost)).toMatchObject({ page: 'lost', part: 'closing', sent: ['opening'], token: FIRST });
    expect(sheets(lost)).toEqual(sheets(half));
    const whole = send(fill(act(lost, { type: 'next' }), stationItems(quiz, 'B', 'group')));
    expect(Object.keys(sheets(whole)[FIRST]?.forms ?? {})).toEqual([OPENING, CLOSING]);
    // Nothing half done: it goes on where it was.
    const sent = send(filled());
    expect(on(apply(sent, { type: 'seminar/resumed' })).page).toBe('sent');
  });

  it('that is only tried out is kept nowhere', () => {
    const tried = send(filled({ trial: true }));
    expect(on(tried).page).toBe('sent');
    expect(sheets(tried)).toEqual({});
    expect(apply(tried, { type: 'station/close' }).station.turns).toEqual({ single: 0, group: 0 });
  });

  it('never writes on the sheet of another one', () => {
    const one = act(send(filled()), { type: 'clear' });
    const two = fill(act(one, { type: 'next' }), A);
    expect(send(two, FIRST)).toBe(two);
    expect(Object.keys(sheets(send(two, SECOND)))).toEqual([FIRST, SECOND]);
  });
});

describe('a turn', () => {
  it('goes through what it contains in order, and whoever stops in the play is asked no more', () => {
    const whole = sat({ scenario: 'cuoc-goi-la' });
    const story = act(send(fill(act(whole, { type: 'next' }), A)), { type: 'next' });
    expect(on(story)).toMatchObject({ page: 'story', part: 'play' });
    const stopped = act(story, { type: 'stop' });
    expect(on(stopped).page).toBe('look-back');
    expect(on(act(stopped, { type: 'next' })).page).toBe('thanks');
    expect(sheets(stopped)[FIRST]).toBeDefined();
  });

  it('cannot be empty, nor hold a quiz that is not there or stands at the other end', () => {
    const state = begin();
    for (const change of [
      { opening: null, closing: null },
      { opening: 'nowhere' },
      { opening: CLOSING },
      { closing: OPENING },
      { opening: 'mo-dau' },
    ])
      expect(apply(state, open(change))).toBe(state);
    expect(apply(state, open({ opening: null }))).not.toBe(state);
  });

  it('asks a group at most four questions, those of both forms first, then a scam and a genuine one', () => {
    const item = (id: string, nature: QuizItem['nature'], anchor = false): QuizItem => ({
      ...(A[0] as QuizItem),
      ...{ id, nature, anchor },
    });
    const items = [
      item('s1', 'scam'),
      item('s2', 'scam'),
      item('a1', 'intention', true),
      item('g1', 'genuine'),
      item('a2', 'intention', true),
      { ...item('h', 'scam', true), modes: ['hands' as const] },
    ];
    const long: Quiz = { ...quiz, items, forms: { A: items.map(({ id }) => id), B: ['a1'] } };
    expect(stationItems(long, 'A', 'group').map(({ id }) => id)).toEqual(['a1', 'a2', 's1', 'g1']);
    expect(stationItems(long, 'A', 'single').map(({ id }) => id)).toEqual(['s1', 's2', 'a1', 'g1', 'a2']);
  });

  it('is offered with the quizzes of the programme, and with who is here where all are alike', () => {
    const offer = stationOffer({ content, state: begin() }, { scenarios: {} });
    expect(offer).toMatchObject({
      opening: { id: OPENING, items: { single: 5, group: 4 } },
      closing: { id: CLOSING },
    });
    expect([offer.role, offer.ageBand]).toEqual(['student', '12-15']);
    const [first, second] = begin().setup.groups;
    const groups = [first, { ...second, ageBand: '16-18' }] as Seminar['setup']['groups'];
    expect(stationOffer({ content, state: begin({ groups }) }, { scenarios: {} }).ageBand).toBeNull();
  });
});

describe('a quiz that the class answers at the laptop', () => {
  it('shows the class no question: on the stage its end comes after its beginning, and back', () => {
    const index = content.programme.segments.findIndex(({ id }) => id === OPENING);
    const phase = ({ segments }: Seminar): unknown => {
      const part = segments[index];
      return part?.kind === 'quiz' ? part.phase : null;
    };
    const at1 = apply(
      begin(),
      { type: 'move/segment', segment: index },
      { type: 'quiz/mode', mode: 'station' },
    );
    expect(phase(at1)).toBe('intro');
    const over = apply(at1, { type: 'move/next' });
    expect(phase(over)).toBe('done');
    expect(phase(apply(over, { type: 'move/back' }))).toBe('intro');
    expect(apply(over, { type: 'move/next' }).segment).toBe(index + 1);
  });
});

describe('several and order', () => {
  const first = A[0] as QuizItem;
  const typed = (type: QuizItem['type']): SeminarContent => ({
    ...content,
    quizzes: {
      'thcs-tay': {
        ...quiz,
        items: quiz.items.map((item) => (item.id === first.id ? { ...item, type } : item)),
      },
    },
  });
  const ids = first.options.map(({ id }) => id);
  const answerIn = (of: SeminarContent, ...events: StationEvent[]): string[] | undefined => {
    const begun = applyIn(of, begin(), open(), { type: 'station/do', event: { type: 'next' } });
    const all = events.map((event): Action => ({ type: 'station/do', event }));
    return on(applyIn(of, begun, ...all)).answers[first.id];
  };

  it('keeps several in the order of the options, whichever was pressed first', () => {
    const press = [...ids].reverse().map((id) => say(first.id, id));
    expect(answerIn(typed('several'), ...press)).toEqual(ids);
    expect(answerIn(typed('several'), ...press, ...press)).toBeUndefined();
  });

  it('keeps an order as it was put, from the one in which it is shown', () => {
    const of = typed('order');
    const shown = answerIn(of, { type: 'keep', item: first.id });
    expect(shown?.toSorted()).toEqual(ids.toSorted());
    expect(shown).not.toEqual(ids);
    const [top = '', second = ''] = shown ?? [];
    const moved = answerIn(of, { type: 'move', item: first.id, option: top, by: 1 });
    expect(moved?.slice(0, 2)).toEqual([second, top]);
    expect(answerIn(of, say(first.id, undefined))).toEqual([]);
  });
});

/** What a pupil mostly does, said against what is on the screen; `wild`: whatever might come. */
const anyMove = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.nat(5).map((option) => (state: Seminar): Action => {
      const { station } = state;
      const items = station.on ? stationView(1, false, { content, state }).on?.quiz?.items : undefined;
      const item = items?.[station.on?.at ?? 0];
      return { type: 'station/do', event: say(item?.id, item?.options[option]?.id) };
    }),
  },
  {
    weight: 10,
    arbitrary: fc.constant((): Action => ({ type: 'station/do', event: { type: 'next' } })),
  },
  {
    weight: 4,
    arbitrary: fc.nat(89).map((n) => (): Action => {
      const token = `33333333-0000-4000-8000-0000000000${n + 10}`;
      return { type: 'station/do', event: { type: 'send' }, token };
    }),
  },
  { weight: 5, arbitrary: anyQuizEvent.map((action) => () => action) },
  { weight: 3, arbitrary: anyStationEvent.map((action) => () => action) },
  { weight: 1, arbitrary: fc.constant((): Action => ({ type: 'station/close' })) },
  { weight: 2, arbitrary: anyOpening.map((action) => () => action) },
);

describe('whatever happens in whatever order', () => {
  it('nothing is kept that was not sent, and what was sent stays as it was sent', () => {
    let sent = 0;
    let both = 0;
    const check = (before: Seminar, state: Seminar, action: Action): void => {
      if (sheets(state) === sheets(before)) return;
      sent += 1;
      expect(action).toMatchObject({ type: 'station/do', event: { type: 'send' } });
      const was = on(before);
      expect(was).toMatchObject({ page: 'check', trial: false });
      const token = on(state).token ?? '';
      const { [token]: mine, ...rest } = sheets(state);
      const { [token]: earlier, ...others } = sheets(before);
      // Going back and changing touched nobody else's sheet, nor what this turn had sent before.
      expect(rest).toEqual(others);
      expect(mine?.forms).toMatchObject(earlier?.forms ?? {});
      if (earlier) both += 1;
      const part = (was.part === 'opening' ? was.opening : was.closing) ?? '';
      expect(mine?.forms[part]?.items).toEqual(was.answers);
    };
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 100, maxLength: 160 }), anyRun, (moves, trainer) => {
        let state = apply(begin(), open());
        const step = (stamped: StampedAction): void => {
          const before = state;
          state = reduce(content, state, stamped);
          check(before, state, stamped.action);
        };
        for (const move of moves) step({ at: START, action: move(state) });
        for (const stamped of trainer) step(stamped);
        expect(seminarSchema.safeParse(state).error).toBeUndefined();
      }),
      { numRuns: 120 },
    );
    // Else it has looked at nothing.
    expect(sent).toBeGreaterThan(50);
    expect(both).toBeGreaterThan(0);
  });
});

describe('what windows and the archive get', () => {
  it('the station sees its questions without what is right, and never the name its answers are kept under', () => {
    const sent = act(send(filled()), { type: 'next' });
    const view = stationView(1, false, { content, state: sent });
    expect(view.on?.quiz?.items).toHaveLength(4);
    const text = JSON.stringify(view);
    for (const secret of ['"value"', '"explain"', '"nature"', '"anchor"', FIRST, 'sheets'])
      expect(text).not.toContain(secret);
  });

  it('the console and the stage see that turns were done, and no answer, choice or token', () => {
    const ready = act(send(filled()), { type: 'next' }, say(A[0]?.id, undefined));
    const shown = withoutAnswers(apply(ready, { type: 'station/close' }));
    expect(shown.station).toMatchObject({ on: null, plays: [], turns: { group: 1, single: 0 } });
    const open1 = withoutAnswers(ready);
    expect(open1.station.on).toMatchObject({ answers: {}, sent: [], token: null, rehearsal: null });
    expect(JSON.stringify(open1)).not.toContain(FIRST);
    expect(seminarSchema.safeParse(open1).error).toBeUndefined();
  });

  it('the archive gets one row a turn, opening and closing together, without token, time or place', () => {
    let state = act(send(filled({ mode: 'single' })), { type: 'next' });
    state = send(fill(state, stationItems(quiz, 'B', 'single')));
    let drawn = 0;
    const next = () => `22222222-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
    const rows = closingFacts(state, content, START, { seminar: SECOND, next }).flatMap((fact) =>
      fact.kind === 'response' ? [fact] : [],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body).toMatchObject({ mode: 'station', role: 'student', ageBand: '12-15' });
    expect(rows[0]?.body.forms.map(({ when }) => when)).toEqual(['opening', 'closing']);
    expect(JSON.stringify(rows)).not.toContain(FIRST);
  });
});
