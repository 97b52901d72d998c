import { z } from 'zod';
import { daySchema, localeSchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';

const count = z.int().min(0);

/** For how many months seminars are to be kept; null: until the organiser deletes them. The kit never does it by itself. */
export const RETENTION_MONTHS = [null, 12, 24, 36, 60] as const;
export const monthsSchema = z.literal([...RETENTION_MONTHS]);
export type RetentionMonths = z.infer<typeof monthsSchema>;

/**
 * What to delete for good. `practice`: everything simulated. `elsewhere`: what was deleted on another laptop, or whose
 * deletion was interrupted, and still lies in the files here.
 */
export const purgeChoiceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('seminars'), ids: z.array(factIdSchema).min(1).max(5000) }),
  z.strictObject({ by: z.literal('before'), day: daySchema }),
  z.strictObject({ by: z.literal('practice') }),
  z.strictObject({ by: z.literal('elsewhere') }),
]);
export type PurgeChoice = z.infer<typeof purgeChoiceSchema>;

/** One seminar that would go. `school` and `date` are empty where the files no longer say them. */
const goingSchema = z.strictObject({
  id: factIdSchema,
  simulated: z.boolean(),
  school: z.string(),
  commune: z.string(),
  date: daySchema.or(z.literal('')),
  facts: count,
  responses: count,
});
export type GoingSeminar = z.infer<typeof goingSchema>;

/** Where names of schools stay that no seminar has any more: rows of the plan, and answers about names. */
const namedSchema = z.strictObject({ plan: count, aliases: count });
export type StillNamed = z.infer<typeof namedSchema>;

/** The file that is written anew, the `at`th of `of`; counted from 1. */
const progressSchema = z.strictObject({ at: count, of: count });
export type PurgeProgress = z.infer<typeof progressSchema>;

/** What would be deleted. `copies`: backups beside the archive that hold something of it and are written anew, too. */
const previewSchema = z.strictObject({
  seminars: z.array(goingSchema),
  facts: count,
  responses: count,
  copies: count,
  named: namedSchema,
});
export type PurgePreview = z.infer<typeof previewSchema>;

const stateSchema = z.strictObject({
  months: monthsSchema,
  /** Closed seminars that are kept. */
  seminars: count,
  /** Those held before `before`, the first day that is still to be kept; null where no time is set. */
  older: count,
  before: daySchema.nullable(),
  practice: count,
  elsewhere: count,
});
export type RetentionState = z.infer<typeof stateSchema>;

const console_ = ['console'] as const;

export const purgeChannels = {
  /** What is kept and for how long, and how much of it is older than that. */
  'purge.state': { input: z.undefined(), output: stateSchema, windows: console_ },
  'purge.keep': { input: z.strictObject({ months: monthsSchema }), output: stateSchema, windows: console_ },
  /** How far the deleting is; null while nothing is deleted. */
  'purge.progress': { input: z.undefined(), output: progressSchema.nullable(), windows: console_ },
  'purge.preview': { input: purgeChoiceSchema, output: previewSchema, windows: console_ },
  /**
   * Deletes for good and answers the receipt: its text, and the file it was written to, null where that failed.
   * `seminars`: how many the preview said; where that has changed nothing is deleted (`outdated`).
   */
  'purge.run': {
    input: z.strictObject({
      choice: purgeChoiceSchema,
      seminars: count,
      reason: z.string().trim().max(400),
      locale: localeSchema,
    }),
    output: z.strictObject({ text: z.string(), file: z.string().nullable() }),
    windows: console_,
  },
} as const;
