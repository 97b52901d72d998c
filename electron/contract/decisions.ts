import { z } from 'zod';
import { daySchema, localeSchema } from '../../slides/model/text.ts';
import { factIdSchema, seminarBodySchema } from './archive.ts';

const count = z.int().min(0);

/** One seminar in words, to be compared with another. */
const meetingViewSchema = z.strictObject({
  id: factIdSchema,
  simulated: z.boolean(),
  school: z.string(),
  /** Commune and province. */
  place: z.string(),
  date: daySchema,
  startedAt: seminarBodySchema.shape.startedAt,
  /** Names of groups with how many came. */
  groups: z.array(z.strictObject({ name: z.string(), present: count.nullable() })),
  present: count.nullable(),
  trainer: z.string(),
  organisation: z.string(),
  programme: z.string(),
});
export type MeetingView = z.infer<typeof meetingViewSchema>;

/** What can differ between two versions of one record. */
export const DIFFERENCES = [
  'school',
  'place',
  'date',
  'startedAt',
  'kind',
  'organisation',
  'trainer',
  'programme',
  'enrolled',
  'present',
  'minutes',
  'remarks',
  'difficulties',
  'proposals',
  'form',
  'asked',
  'item',
  'fork',
  'ending',
  'lit',
  'answered',
  'other',
] as const;

/** `null`: not there, or not counted. A list: each option or choice with its hands, the chosen one marked. */
const cellSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.array(z.strictObject({ label: z.string(), count: count.nullable(), chosen: z.boolean() })),
]);
export type Cell = z.infer<typeof cellSchema>;

const rowSchema = z.strictObject({
  field: z.enum(DIFFERENCES),
  /** Which group, question or fork; '' where there is only one. */
  about: z.string(),
  /** One a version, in their order. */
  cells: z.array(cellSchema),
});
export type DifferenceRow = z.infer<typeof rowSchema>;

/** What is recorded in several versions. */
export const RECORDED = ['seminar', 'tally', 'response', 'choices', 'content'] as const;
const recordedSchema = z.strictObject({
  kind: z.enum(RECORDED),
  /** Title of the quiz or the scenario, '' where there is none. */
  title: z.string(),
});

const versionSchema = z.strictObject({ id: factIdSchema, hash: z.string().length(64) });

const conflictSchema = z.strictObject({
  seminar: meetingViewSchema,
  record: recordedSchema,
  versions: z.array(versionSchema).min(1),
  /** What is not the same in all versions; empty where they say the same. */
  rows: z.array(rowSchema),
});
export type ConflictQuestion = z.infer<typeof conflictSchema>;

const doubleSchema = z.strictObject({ one: meetingViewSchema, other: meetingViewSchema });
export type DoubleQuestion = z.infer<typeof doubleSchema>;

const madeSchema = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('conflict'),
    id: factIdSchema,
    seminar: meetingViewSchema,
    record: recordedSchema,
  }),
  z.strictObject({
    about: z.enum(['double', 'different']),
    id: factIdSchema,
    /** Of a double the one that is not counted. */
    seminar: meetingViewSchema,
    other: meetingViewSchema,
  }),
]);
export type MadeDecision = z.infer<typeof madeSchema>;

const decisionsSchema = z.strictObject({
  conflicts: z.array(conflictSchema),
  doubles: z.array(doubleSchema),
  made: z.array(madeSchema),
});
export type Decisions = z.infer<typeof decisionsSchema>;

const pair = { aside: factIdSchema, counted: factIdSchema };

/** What a person decides. `conflict`: this version counts. `double`: one event; `different`: two, both count. */
export const decideSchema = z.discriminatedUnion('about', [
  versionSchema.extend({ about: z.literal('conflict'), seminar: factIdSchema }),
  z.strictObject({ about: z.literal('double'), ...pair }),
  z.strictObject({ about: z.literal('different'), ...pair }),
]);
export type Decide = z.infer<typeof decideSchema>;

const console_ = ['console'] as const;

export const decisionChannels = {
  /** What waits for a decision, and what was decided. */
  'decisions.list': {
    input: z.strictObject({ locale: localeSchema }),
    output: decisionsSchema,
    windows: console_,
  },
  /** How many questions wait. */
  'decisions.count': { input: z.undefined(), output: count, windows: console_ },
  /** Keeps a decision and answers with the list as it is then. */
  'decisions.make': {
    input: z.strictObject({ locale: localeSchema, decision: decideSchema }),
    output: decisionsSchema,
    windows: console_,
  },
  /** Takes a decision back; `id`: of its fact. */
  'decisions.undo': {
    input: z.strictObject({ locale: localeSchema, id: factIdSchema }),
    output: decisionsSchema,
    windows: console_,
  },
  /** Id of the seminar that counts in place of this one; null where this one counts. */
  'decisions.instead': { input: factIdSchema, output: factIdSchema.nullable(), windows: console_ },
} as const;
