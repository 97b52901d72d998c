import { z } from 'zod';
import { ITEM_TYPES } from '../../slides/model/quiz.ts';
import { idSchema } from '../../slides/model/text.ts';
import { atomShape, changeSchema, intervalSchema, rowIdSchema } from './report-answers.ts';
import { countedSchema, markSchema } from './report-counted.ts';

const count = z.int().min(0);
const percent = z.int().min(0).max(100);

/** A share over many seminars, as each of them prints it; with what it can be at least and at most where one is rounded. */
const summedSchema = z.strictObject({ ...countedSchema.shape, range: intervalSchema.nullable() });
export type Summed = z.infer<typeof summedSchema>;

/** A question or a fork: the same id with another frozen text (`version`) is another one. */
const worded = {
  /** Short name of the frozen text. */
  version: z.string(),
  /** This was asked in several texts, so that `version` has to be shown. */
  several: z.boolean(),
  question: z.string(),
  seminars: count,
};
const optionShape = { option: rowIdSchema, mark: markSchema, text: z.string() };

/** One item over many seminars: a sum of whole atoms, as each of them is printed in the report of its own seminar. */
const rollupItemSchema = z.strictObject({
  item: idSchema,
  ...worded,
  type: z.enum(ITEM_TYPES).nullable(),
  anchor: z.boolean(),
  /** Answers that the shares are taken of; at least `smallestGroup`. */
  answers: count,
  /** Some atom of it is printed rounded in its own report, so counts here are left out. */
  rounded: z.boolean(),
  options: z.array(z.strictObject({ ...optionShape, ...summedSchema.shape })),
  /** Share of safe answers; the interval (95 %, seminars as units) is null with fewer than two seminars. */
  safe: z.strictObject({ percent, interval: intervalSchema.nullable(), sentence: z.string() }).nullable(),
});
export type RollupItem = z.infer<typeof rollupItemSchema>;

/** All closed forms of one quiz, time, mode, role and age band. */
const rollupResultSchema = z.strictObject({
  ...atomShape,
  title: z.string(),
  when: z.enum(['opening', 'closing']),
  caption: z.string(),
  seminars: count,
  /** Respondents of the atoms that were counted. */
  respondents: count,
  /** Atoms below `smallestGroup`, of which nothing is in any number here. */
  leftOut: count,
  items: z.array(rollupItemSchema),
});
export type RollupResult = z.infer<typeof rollupResultSchema>;

/** Opening and closing of the same seminars side by side: of those that print both, and the questions of both forms only. */
const rollupComparisonSchema = z.strictObject({
  ...atomShape,
  title: z.string(),
  caption: z.string(),
  seminars: count,
  openingRespondents: count,
  closingRespondents: count,
  items: z
    .array(
      z.strictObject({
        item: idSchema,
        ...worded,
        openingAnswers: count,
        closingAnswers: count,
        rounded: z.boolean(),
        options: z.array(z.strictObject({ ...optionShape, opening: summedSchema, closing: summedSchema })),
        /** Change of the share of safe answers; the interval (seminars as units) is null with fewer than two. */
        change: z
          .strictObject({
            points: changeSchema.shape.points,
            interval: changeSchema.omit({ points: true }).nullable(),
            sentence: z.string(),
          })
          .nullable(),
      }),
    )
    .min(1),
});
export type RollupComparison = z.infer<typeof rollupComparisonSchema>;

/**
 * What was chosen in one scenario, played in one mode by one kind of audience. Of the class hands are added up. Of groups and
 * single pupils the reports of the seminars print bands only, so here their mean is taken, each seminar counting the same.
 */
const rollupPlayedSchema = z.strictObject({
  scenario: idSchema,
  title: z.string(),
  mode: z.enum(['class', 'group', 'single']),
  role: atomShape.role,
  ageBand: atomShape.ageBand,
  caption: z.string(),
  seminars: count,
  /** Plays of the class; null for groups and single pupils. */
  plays: count.nullable(),
  /** Plays of a class with fewer than `smallestGroup` hands, or seminars with fewer plays of groups or single pupils. */
  leftOut: count,
  forks: z.array(
    z.strictObject({
      scene: idSchema,
      ...worded,
      title: z.string(),
      /** Hands counted; null for groups and single pupils. */
      votes: count.nullable(),
      rounded: z.boolean(),
      options: z.array(
        z.strictObject({
          /** Null: those who stopped here. */
          choice: idSchema.nullable(),
          mark: markSchema,
          text: z.string(),
          ...summedSchema.shape,
        }),
      ),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      kind: z.enum(['safe', 'late', 'rescued', 'stopped']),
      text: z.string(),
      ...summedSchema.shape,
    }),
  ),
});
export type RollupPlayed = z.infer<typeof rollupPlayedSchema>;

/** Everything that was answered and chosen, of all seminars or of one part. */
export const rollupResultsShape = {
  results: z.array(rollupResultSchema),
  comparisons: z.array(rollupComparisonSchema),
  scenarios: z.array(rollupPlayedSchema),
};
