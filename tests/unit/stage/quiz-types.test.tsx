import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { FIRST_LOOK } from '../../../electron/contract/look.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { startSeminar } from '../../../electron/core/live/initial.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { openQuestion } from '../../../renderer/console/present/question.ts';
import { resultsOf } from '../../../renderer/stage/quiz/counts.ts';
import { StageView } from '../../../renderer/stage/StageView.tsx';
import { quizSchema } from '../../../slides/model/quiz.ts';
import { content as fixture, setup } from './fixture.ts';

const option = (id: string, value: string) => ({ id, text: { vi: `ý ${id}` }, picture: 'ask', value });
const item = (id: string, type: string, options: ReturnType<typeof option>[]) => ({
  ...{ id, type, nature: 'intention', anchor: true, modes: ['hands', 'station'], seconds: 40 },
  ...{ question: { vi: `câu ${id}` }, options, explain: { vi: 'Vì thế.' } },
});
const several = item('several', 'several', [option('a', 'good'), option('b', 'good'), option('c', 'poor')]);
const scale = item(
  'scale',
  'scale',
  ['1', '2', '3'].map((n) => option(`muc-${n}`, 'plain')),
);
const order = item(
  'order',
  'order',
  ['s1', 's2', 's3'].map((id) => option(id, 'plain')),
);
const quiz = quizSchema.parse({
  ...{ format: 1, id: 'four', languages: ['vi'], title: { vi: 'Kiểu' }, mode: 'hands' },
  items: [several, scale, order],
  forms: { A: ['several', 'scale', 'order'], B: ['several', 'scale', 'order'] },
});
const content: SeminarContent = { ...fixture, quizzes: { four: quiz } };
const groups = [
  { id: 'g1', name: '7A', role: 'student', ageBand: '12-15', enrolled: 40, present: 30 },
] as const;
const begun = startSeminar({
  id: '6f1c2a4e-3b5d-4c7e-8f90-123456789abc',
  setup: { ...setup, groups: [...groups] },
  content,
  openingForm: 'A',
  appVersion: '0.1.0',
  at: 1000,
});

const played = (start: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((state, action) => reduce(content, state, { at: 2000, action }), start);
const next: Action = { type: 'move/next' };
const count = (of: string, opt: string, value: number): Action => ({
  type: 'quiz/count',
  item: of,
  option: opt,
  value,
});
const quizOf = (seminar: Seminar, segment = 0) => seminar.segments[segment] as SegmentStateOf<'quiz'>;
const picture = (seminar: Seminar): string =>
  renderToStaticMarkup(<StageView content={content} seminar={seminar} look={FIRST_LOOK} live={false} />);
const itemOf = (id: string) => {
  const found = quiz.items.find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};

describe('an item where one may choose several', () => {
  const counted = played(begun, next, count('several', 'a', 30), count('several', 'b', 24));

  it('has shares of the people present, which add up to more than one', () => {
    expect(resultsOf(quizOf(counted), itemOf('several'), 30)).toEqual([
      { id: 'a', count: 30, share: 1, bar: 1 },
      { id: 'b', count: 24, share: 0.8, bar: 0.8 },
      { id: 'c', count: 0, share: 0, bar: 0 },
    ]);
  });

  it.each([null, 20])('has bars but no share where present are %s', (present) => {
    const results = resultsOf(quizOf(counted), itemOf('several'), present);
    expect(results.map(({ share }) => share)).toEqual([null, null, null]);
    expect(results.map(({ bar }) => bar)).toEqual([1, 0.8, 0]);
  });

  it('says so on the stage and never calls the sum of hands a number of pupils', () => {
    expect(picture(counted)).toContain('Được chọn nhiều ý');
    const revealed = picture(played(counted, next));
    expect(revealed).toContain('30 em, mỗi em giơ tay được nhiều lần');
    expect(revealed).not.toContain('54');
  });

  it('is known as such to who counts', () => {
    expect(openQuestion(content, counted, 'vi')?.several).toBe(true);
    expect(openQuestion(content, played(counted, next, next), 'vi')?.several).toBe(false);
  });

  it('is no question for a hall that is not counted', () => {
    expect(quizOf(played(begun, next, { type: 'quiz/mode', mode: 'stance' })).mode).toBe('hands');
  });
});

describe('a scale', () => {
  it('says that nothing is right or wrong, and counts like one choice', () => {
    const counted = played(begun, next, next, count('scale', 'muc-2', 10), count('scale', 'muc-3', 30));
    expect(picture(counted)).toContain('Không có đúng hay sai');
    expect(resultsOf(quizOf(counted), itemOf('scale'), 30).map(({ share }) => share)).toEqual([
      0, 0.25, 0.75,
    ]);
  });
});

describe('steps to put in order', () => {
  const places = (html: string): string[] => [...html.matchAll(/ý (s\d)/g)].map(([, id = '']) => id);
  const at = (segment: number, phase: 'ask' | 'reveal'): Seminar => {
    const there = played(begun, { type: 'move/segment', segment });
    const state = { ...quizOf(there, segment), phase, item: 2, mode: 'station' as const };
    const shown = { order: { counts: { s1: 9, s2: 5, s3: 5 }, passed: 0, answered: 10 } };
    return { ...there, segments: there.segments.with(segment, { ...state, shown }) };
  };

  it('stand in another order until the closing quiz explains them', () => {
    expect(places(picture(at(0, 'ask')))).not.toEqual(['s1', 's2', 's3']);
    expect(places(picture(at(0, 'reveal')))).toEqual(places(picture(at(0, 'ask'))));
    expect(places(picture(at(2, 'ask')))).not.toEqual(['s1', 's2', 's3']);
    expect(places(picture(at(2, 'reveal')))).toEqual(['s1', 's2', 's3']);
  });

  it('have bars only then: a bar beside a step would tell its place', () => {
    expect(picture(at(0, 'reveal'))).not.toContain('stage-bar');
    expect(picture(at(2, 'reveal'))).toContain('width:90%');
  });
});
