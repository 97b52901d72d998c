import fc from 'fast-check';
import type { ChoicesBody, SeminarRecord } from '../../../electron/contract/archive.ts';
import { AGE_BANDS, EVENT_KINDS, ROLES } from '../../../electron/contract/setup.ts';
import { both, choices, closingTally, group, record, tally } from './records.ts';
import { person } from './responses.ts';

/** One play at a station; `then` null: stopped at the second fork. */
const ownPlay = (mode: 'single' | 'group', first: string, then: string | null): ChoicesBody =>
  choices({
    mode,
    decisions: [
      { scene: 's-1', counts: { [first]: 1 }, chosen: first, by: 'class' },
      ...(then === null ? [] : [{ scene: 's-2', counts: { [then]: 1 }, chosen: then, by: 'class' as const }]),
    ],
    ending: then === null ? null : 'het-1',
    stopped: then === null,
  });

const countsOf = (ids: string[]) =>
  fc
    .tuple(...ids.map(() => fc.nat(60)))
    .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0])));
const headcount = fc.option(fc.nat(900), { nil: null });
const words = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('=1+1', '@cmd', '-2', '<b>&"'))
  .map((text) => text.normalize('NFC').trim());
const role = fc.constantFrom(...ROLES);
const ageBand = fc.constantFrom(...AGE_BANDS);

const anyTally = fc
  .record({
    role,
    ageBand,
    present: headcount,
    a: countsOf(['o1', 'o2', 'o3']),
    b: countsOf(['o1', 'o2', 'o3']),
  })
  .chain(({ a, b, ...rest }) =>
    fc.constantFrom(
      tally({
        ...rest,
        items: [
          { item: 'q1', counts: a },
          { item: 'ke-ai', counts: b },
        ],
      }),
      closingTally({
        ...rest,
        items: [
          { item: 'ke-ai', counts: a },
          { item: 'q2', counts: {} },
        ],
      }),
    ),
  );
const answer: fc.Arbitrary<string[]> = fc.constantFrom(...[['o1'], ['o2'], ['o3'], []]);
const filled = (ids: string[]) =>
  fc.option(
    fc
      .tuple(...ids.map(() => answer))
      .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at] ?? []]))),
    { freq: 8 },
  );
/** Up to 60 who answered one by one, in one mode; few of them one form only. */
const anyResponses = fc
  .tuple(
    fc.constantFrom('cards', 'station', 'group'),
    fc.array(fc.tuple(filled(['q1', 'ke-ai']), filled(['ke-ai', 'q2'])), { maxLength: 60 }),
  )
  .map(([mode, people]) =>
    people.flatMap(([opening, closing]) =>
      opening === null && closing === null ? [] : [person(opening, closing, { mode })],
    ),
  );
const anyGroup = fc.record({ name: words, role, ageBand, enrolled: headcount, present: headcount });

/** Any record that the archive could hand out: uncounted groups, small and mixed groups, odd names. */
export const anyRecord: fc.Arbitrary<SeminarRecord> = fc
  .record({
    simulated: fc.boolean(),
    revisions: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom(...EVENT_KINDS),
    groups: fc.array(anyGroup, { maxLength: 5 }),
    tallies: fc.array(anyTally, { maxLength: 4 }),
    responses: anyResponses,
    votes: fc.tuple(countsOf(['cup', 'nghe']), countsOf(['ke', 'cho'])),
    times: fc.array(fc.option(fc.nat(3_000_000), { nil: null }), { minLength: 1, maxLength: 6 }),
    remarks: words,
    /** Plays at stations: by whom, how many, and what each chose first and then, if anything. */
    own: fc.record({
      mode: fc.constantFrom('single', 'group'),
      plays: fc.array(fc.tuple(fc.constantFrom('cup', 'nghe'), fc.constantFrom('ke', 'cho', null)), {
        maxLength: 30,
      }),
    }),
    replayed: fc.boolean(),
  })
  .map(({ simulated, revisions, kind, groups, tallies, responses, votes, times, remarks, own, replayed }) =>
    record({
      simulated,
      revisions,
      seminar: {
        kind,
        groups: groups.map((each, index) => group({ ...each, id: `g${index + 1}` })),
        segments: times.map((takenMs, index) => ({
          id: `p${index + 1}`,
          kind: 'deck',
          title: both(`Phần ${index + 1}`),
          plannedMinutes: index + 0.5,
          takenMs,
        })),
        remarks: { remarks, difficulties: '', proposals: '' },
      },
      tallies,
      responses,
      choices: [
        choices({
          decisions: [
            { scene: 's-1', counts: votes[0], chosen: 'cup', by: 'class' },
            { scene: 's-2', counts: votes[1], chosen: null, by: 'trainer' },
          ],
        }),
        ...(replayed ? [choices({ play: 2 })] : []),
        ...own.plays.map(([first, then]) => ownPlay(own.mode, first, then)),
      ],
    }),
  );
