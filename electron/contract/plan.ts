import { z } from 'zod';
import { daySchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';
import { schoolSchema } from './setup.ts';

/** What a plan says of one seminar; columns of its file. */
export const PLAN_COLUMNS = ['school', 'commune', 'province', 'date', 'trainer'] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

const line = z.string().max(160);

/** One planned seminar. `date` null: no day was set. */
export const planRowSchema = z.strictObject({
  school: line.min(1),
  commune: line,
  province: line,
  date: daySchema.nullable(),
  trainer: line,
});
export type PlanRow = z.infer<typeof planRowSchema>;

/** Most seminars that one plan may have. */
export const MOST_ROWS = 10_000;

/** The plan that holds: name of its file, the day on which it was taken in, and its rows in the order of the file. */
export const planSchema = z.strictObject({
  name: z.string().max(255),
  imported: daySchema,
  rows: z.array(planRowSchema).max(MOST_ROWS),
});
export type Plan = z.infer<typeof planSchema>;

/** What can be wrong with a row: no school, a day that is none, a text that is too long, or the same row twice. */
export const ROW_FAULTS = ['no-school', 'date', 'long', 'twice'] as const;

/** A row that is not taken: its number as the spreadsheet shows it, the column, and what stands there. */
const rowFaultSchema = z.strictObject({
  row: z.int().min(1),
  column: z.enum(PLAN_COLUMNS),
  fault: z.enum(ROW_FAULTS),
  found: z.string(),
});
export type RowFault = z.infer<typeof rowFaultSchema>;

/**
 * Why a file is no plan. `kind`: neither XLSX nor CSV; `encoding`: text that is not UTF-8; `headings`: no line that names
 * a school column; `rows`, `size`: too many, too large; `bomb`: unpacks to far more than a plan; `damaged`; `empty`: not
 * one row can be taken; `gone`: cannot be read.
 */
export const PLAN_REFUSALS = [
  'kind',
  'encoding',
  'headings',
  'rows',
  'size',
  'bomb',
  'damaged',
  'empty',
  'gone',
] as const;
export type PlanRefusal = (typeof PLAN_REFUSALS)[number];

/** A file that was read and not taken yet. `rows`: the first good ones; `faults`: the first bad ones. */
const planPreviewSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('read'),
    name: z.string(),
    good: z.int(),
    bad: z.int(),
    columns: z.array(z.enum(PLAN_COLUMNS)),
    rows: z.array(planRowSchema),
    faults: z.array(rowFaultSchema),
  }),
  z.strictObject({ status: z.literal('refused'), name: z.string(), code: z.enum(PLAN_REFUSALS) }),
]);
export type PlanPreview = z.infer<typeof planPreviewSchema>;

/** `held`: it came in; `late`: its day is over and nothing came in; `missing`: nothing came in, no day or not over yet. */
export const ROW_STATES = ['held', 'late', 'missing'] as const;

/** A planned seminar and what came in of it. `school` is the name that is used for it; `heldOn` null: nothing. */
export const plannedSchema = z.strictObject({
  ...planRowSchema.shape,
  state: z.enum(ROW_STATES),
  seminar: factIdSchema.nullable(),
  heldOn: daySchema.nullable(),
});
export type Planned = z.infer<typeof plannedSchema>;

const share = z.strictObject({ held: z.int(), planned: z.int() });

/** A plan beside what came in: each row, n of N, and seminars that no row speaks of. */
export const progressSchema = z.strictObject({
  name: z.string(),
  imported: daySchema,
  rows: z.array(plannedSchema),
  seminars: share,
  schools: share,
  communes: share,
  /** `extra`: one more than the plan has of that school. */
  unplanned: z.array(
    z.strictObject({
      ...{ id: factIdSchema, school: z.string(), commune: z.string(), date: daySchema },
      extra: z.boolean(),
    }),
  ),
  /** Rows that name no commune, where several schools are called so: nobody can tell which is meant. */
  unclear: z.int(),
});
export type Progress = z.infer<typeof progressSchema>;

/** A way in which a school is written, and how many seminars and rows of the plan write it so. */
const spellingSchema = z.strictObject({ school: schoolSchema, seminars: z.int(), planned: z.int() });
export type Spelling = z.infer<typeof spellingSchema>;

/** Two ways of writing that may be one school: a question for a human. */
export const schoolsStateSchema = z.strictObject({
  suggestions: z.array(z.strictObject({ a: spellingSchema, b: spellingSchema })),
  aliases: z.array(
    z.strictObject({ id: factIdSchema, from: schoolSchema, to: schoolSchema, counts: z.boolean() }),
  ),
  /** How many pairs were said to be two schools. */
  apart: z.int(),
});
export type SchoolsState = z.infer<typeof schoolsStateSchema>;

const nothing = z.undefined();
const done = z.void();
const console_ = ['console'] as const;

export const planChannels = {
  /** The plan beside what came in; null where there is none. */
  'plan.state': { input: nothing, output: progressSchema.nullable(), windows: console_ },
  /** Reads a file that the organiser names, and keeps it for `plan.confirm`; null when cancelled. */
  'plan.choose': { input: nothing, output: planPreviewSchema.nullable(), windows: console_ },
  /** Takes the plan that was read last, in place of the one before. */
  'plan.confirm': { input: nothing, output: done, windows: console_ },
  /** Writes what is missing as XLSX and CSV where the organiser says; the XLSX, null when cancelled. */
  'plan.export': {
    input: z.strictObject({ locale: z.enum(['vi', 'en', 'uk']) }),
    output: z.string().nullable(),
    windows: console_,
  },
  'schools.state': { input: nothing, output: schoolsStateSchema, windows: console_ },
  /** "These are one school, called `to`." */
  'schools.join': {
    input: z.strictObject({ from: schoolSchema, to: schoolSchema }),
    output: done,
    windows: console_,
  },
  /** "These are two schools": never asked again on this laptop. */
  'schools.apart': {
    input: z.strictObject({ a: schoolSchema, b: schoolSchema }),
    output: done,
    windows: console_,
  },
  /** Takes an alias back. */
  'schools.undo': { input: z.strictObject({ id: factIdSchema }), output: done, windows: console_ },
  /** Asks again about all pairs that were said to be two schools. */
  'schools.askAgain': { input: nothing, output: done, windows: console_ },
} as const;
