import fc from 'fast-check';
import type { Action, StampedAction } from '../../../electron/contract/actions.ts';
import type { LeftOut } from '../../../electron/contract/left-out.ts';
import type { StationEvent } from '../../../electron/contract/station.ts';
import { content, START, setup } from './sample.ts';

const items = Object.values(content.quizzes).flatMap((quiz) => quiz.items);
const options = [...new Set(items.flatMap((item) => item.options.map(({ id }) => id)))];
const choices = Object.values(content.scenarios).flatMap(({ graph }) =>
  graph.scenes.flatMap((scene) => scene.choices?.map(({ id }) => id) ?? []),
);

const hands = fc.integer({ min: 0, max: 60 });

const pieces = [
  ...Object.values(content.decks).flatMap(({ slides }) => slides.map(({ id }) => id)),
  ...content.programme.segments.flatMap((part) =>
    part.kind === 'activity' ? part.rounds.map(({ id }) => id) : [],
  ),
];

/** Anything that a window might ask to leave out, also what must stay and what is not there. */
export const anyLeftOut: fc.Arbitrary<LeftOut> = fc.record({
  parts: fc.uniqueArray(fc.nat(9), { maxLength: 8 }),
  within: fc.array(fc.record({ segment: fc.nat(9), id: fc.constantFrom(...pieces) }), { maxLength: 60 }),
});

/** Whatever a pupil might do at the station, going on and choosing most of the time. */
export const anyStationEvent: fc.Arbitrary<Action> = fc
  .oneof(
    { weight: 12, arbitrary: fc.constant<StationEvent>({ type: 'next' }) },
    {
      weight: 8,
      arbitrary: fc.constantFrom(...choices).map<StationEvent>((choice) => ({ type: 'choose', choice })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<StationEvent>(
        { type: 'back' },
        { type: 'stop' },
        { type: 'clear' },
        { type: 'locale', locale: 'uk' },
      ),
    },
  )
  .map((event) => ({ type: 'station/do', event }));

const pressed = items.flatMap((item) =>
  item.options.flatMap(({ id: option }): StationEvent[] => [
    { type: 'pick', item: item.id, option },
    { type: 'move', item: item.id, option, by: 1 },
    { type: 'pass', item: item.id },
    { type: 'keep', item: item.id },
  ]),
);

/** Names that main might draw, few enough to meet again. */
const anyToken = fc.nat(5).map((n) => `00000000-0000-4000-8000-00000000000${n}`);

/** Whatever a pupil might do in a quiz at the station, right and wrong, in any order. */
export const anyQuizEvent: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(...pressed).map<Action>((event) => ({ type: 'station/do', event })),
  },
  { weight: 6, arbitrary: fc.constant<Action>({ type: 'station/do', event: { type: 'next' } }) },
  {
    weight: 4,
    arbitrary: anyToken.map<Action>((token) => ({ type: 'station/do', event: { type: 'send' }, token })),
  },
  {
    weight: 2,
    arbitrary: fc.nat(4).map<Action>((at) => ({ type: 'station/do', event: { type: 'item', at } })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...(['back', 'stop', 'clear'] as const))
      .map<Action>((type) => ({ type: 'station/do', event: { type } })),
  },
  { weight: 1, arbitrary: fc.constant<Action>({ type: 'seminar/resumed' }) },
);

/** Any turn that the trainer might open, an empty one too. */
export const anyOpening: fc.Arbitrary<Action> = fc
  .record({
    mode: fc.constantFrom('single' as const, 'group' as const),
    trial: fc.boolean(),
    opening: fc.constantFrom('trac-nghiem-dau', null),
    scenario: fc.constantFrom('cuoc-goi-la', null),
    closing: fc.constantFrom('trac-nghiem-cuoi', null),
    clicker: fc.boolean(),
  })
  .map((seat) => ({ type: 'station/open', role: null, ageBand: null, added: null, ...seat }));

/** Any action that the contract lets through, those that a trainer does often being often. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Action>({ type: 'move/next' }) },
  { weight: 4, arbitrary: fc.constant<Action>({ type: 'move/back' }) },
  { weight: 2, arbitrary: fc.nat(9).map<Action>((segment) => ({ type: 'move/segment', segment })) },
  { weight: 1, arbitrary: fc.nat(60).map<Action>((step) => ({ type: 'move/step', step })) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        item: fc.constantFrom(...items.map(({ id }) => id)),
        option: fc.constantFrom(...options),
        value: hands,
      })
      .map<Action>((count) => ({ type: 'quiz/count', ...count })),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({ choice: fc.constantFrom(...choices), value: hands })
      .map<Action>((count) => ({ type: 'vote/count', ...count })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...choices).map<Action>((choice) => ({ type: 'vote/choose', choice })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ segment: fc.nat(9), step: fc.nat(12) })
      .map<Action>((place) => ({ type: 'move/segment', ...place })),
  },
  {
    weight: 2,
    arbitrary: anyLeftOut.map<Action>((leftOut) => ({ type: 'shorten/apply', leftOut, minutesLeft: 20 })),
  },
  { weight: 12, arbitrary: fc.oneof(anyStationEvent, anyQuizEvent, anyOpening) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Action>(
      { type: 'station/close' },
      { type: 'quiz/undo' },
      { type: 'vote/undo' },
      { type: 'vote/reveal' },
      { type: 'rehearsal/flags', on: true },
      { type: 'rehearsal/skip' },
      { type: 'rehearsal/talk', on: true },
      { type: 'rehearsal/talk', on: false },
      { type: 'rehearsal/countdown', on: false },
      { type: 'rehearsal/review', page: 1 },
      { type: 'rehearsal/elsewhere', at: { decision: 0, option: 0 } },
      { type: 'rehearsal/stop' },
      { type: 'rehearsal/restart' },
      { type: 'timer/start' },
      { type: 'timer/pause' },
      { type: 'audience/cover', cover: 'black' },
      { type: 'audience/cover', cover: 'none' },
      { type: 'pause/start', minutes: 5 },
      { type: 'pause/prolong', minutes: 3 },
      { type: 'pause/end' },
      { type: 'shorten/restore', segment: 2 },
      { type: 'shorten/restore', segment: null },
      { type: 'audience/hold', on: true },
      { type: 'audience/hold', on: false },
      { type: 'closing/open' },
      { type: 'closing/back' },
      { type: 'seminar/resumed' },
      { type: 'seminar/slept', since: START + 30_000 },
      { type: 'remarks/set', remarks: { remarks: 'Lớp vui', difficulties: '', proposals: '' } },
      { type: 'setup/change', setup: { ...setup, trustedAdult: 'Thầy Páo' } },
    ),
  },
);

/** A run of actions at times that mostly go on; now and then the clock is set back. */
export const anyRun: fc.Arbitrary<StampedAction[]> = fc
  .array(fc.record({ action: anyAction, step: fc.integer({ min: -5_000, max: 60_000 }) }), { maxLength: 120 })
  .map((entries) => {
    let at = START;
    return entries.map(({ action, step }) => {
      at += step;
      return { at, action };
    });
  });
