import { z } from 'zod';
import { daySchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';

/** Why something that was handed in was not taken; see core/exchange/refusal.ts. */
export const REFUSALS = [
  'foreign',
  'damaged',
  'newer',
  'signature',
  'bomb',
  'mixed',
  'gone',
  'no-room',
] as const;

const count = z.int().min(0);

/** What became of one bundle or data folder that was handed in. `name`: the file or folder without the way to it. */
export const takenSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('taken'),
    name: z.string(),
    made: daySchema.nullable(),
    added: count,
    already: count,
    corrections: count,
    conflicts: count,
    purged: count,
    /** Seminars that were here and that it says were deleted for good; none in what an older kit kept. */
    removed: count.default(0),
    seminars: z.strictObject({ added: count, already: count }),
  }),
  z.strictObject({ status: z.literal('refused'), name: z.string(), code: z.enum(REFUSALS) }),
]);
export type Taken = z.infer<typeof takenSchema>;

/** Which closed seminars go into a bundle: those of which something has not gone out yet, or all. */
export const BUNDLE_CHOICES = ['new', 'all', 'chosen'] as const;
export type BundleChoice = (typeof BUNDLE_CHOICES)[number];

/** What can be taken in: files, all in a folder, or the same as last time. */
const TAKE_FROM = ['files', 'folder', 'again'] as const;
export type TakeFrom = (typeof TAKE_FROM)[number];

/** The file or folder at work, the `at`th of `of` (0: still looking), and how many seminars were new so far. */
const takeProgressSchema = z.strictObject({ at: count, of: count, name: z.string(), seminars: count });
export type TakeProgress = z.infer<typeof takeProgressSchema>;

/** A damaged archive that a backup took the place of; see core/exchange/restore.ts. */
const replacedSchema = z.strictObject({ kept: z.string(), whole: z.boolean(), seminars: count });
const restoredSchema = z.strictObject({ taken: takenSchema, replaced: replacedSchema.nullable() });
export type RestoredBackup = z.infer<typeof restoredSchema>;

/**
 * What came in since the kit was started, over all sticks; `taken`: the last one first. Of the last stick: `left`, how many
 * were not looked at, and `stopped`, the code of what kept the archive from being written, null where nothing did.
 */
const takeSessionSchema = z.strictObject({
  sticks: count,
  taken: z.array(takenSchema),
  left: count,
  stopped: z.string().nullable(),
});
export type TakeSession = z.infer<typeof takeSessionSchema>;

const console_ = ['console'] as const;

export const exchangeChannels = {
  /** How many closed seminars there are, and how many have not gone out whole. */
  'exchange.state': {
    input: z.undefined(),
    output: z.strictObject({ all: count, unsent: count }),
    windows: console_,
  },
  /** Writes a bundle where the trainer says; `chosen`: ids where single seminars are meant. Null when cancelled. */
  'exchange.give': {
    input: z.strictObject({ what: z.enum(BUNDLE_CHOICES), chosen: z.array(factIdSchema).default([]) }),
    output: z.strictObject({ file: z.string(), seminars: count }).nullable(),
    windows: console_,
  },
  /** Days of the daily backups, newest first. */
  'backup.days': { input: z.undefined(), output: z.array(daySchema), windows: console_ },
  /** Writes a backup of the whole archive where the trainer says; null when cancelled. */
  'backup.write': { input: z.undefined(), output: z.string().nullable(), windows: console_ },
  /**
   * Takes a backup in again: what is missing comes back, and what was deleted for good stays out. `daily`: that of this day;
   * null: a file that the trainer chooses. Null when cancelled.
   */
  'backup.restore': {
    input: z.strictObject({ daily: daySchema.nullable() }),
    output: restoredSchema.nullable(),
    windows: console_,
  },
  /**
   * Takes in bundles, or all that is found on a stick; `again`: the same as last time, of which only the rest is read.
   * Null when nothing was chosen.
   */
  'exchange.take': {
    input: z.strictObject({ from: z.enum(TAKE_FROM) }),
    output: takeSessionSchema.nullable(),
    windows: console_,
  },
  'exchange.session': { input: z.undefined(), output: takeSessionSchema, windows: console_ },
  /** Begins to count from nothing again; what was taken stays. */
  'exchange.session.end': { input: z.undefined(), output: takeSessionSchema, windows: console_ },
  /** How far it is; null while nothing is taken in. */
  'exchange.progress': { input: z.undefined(), output: takeProgressSchema.nullable(), windows: console_ },
  /** Ends the taking in after the file that is at work. */
  'exchange.cancel': { input: z.undefined(), output: z.void(), windows: console_ },
} as const;
