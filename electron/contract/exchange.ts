import { z } from 'zod';
import { daySchema } from '../../slides/model/text.ts';

/** Why something that was handed in was not taken; see core/exchange/refusal.ts. */
export const REFUSALS = ['foreign', 'damaged', 'newer', 'signature', 'bomb', 'mixed', 'gone'] as const;

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
    seminars: z.strictObject({ added: count, already: count }),
  }),
  z.strictObject({ status: z.literal('refused'), name: z.string(), code: z.enum(REFUSALS) }),
]);
export type Taken = z.infer<typeof takenSchema>;

/** Which closed seminars go into a bundle: those of which something has not gone out yet, or all. */
export const BUNDLE_CHOICES = ['new', 'all'] as const;
export type BundleChoice = (typeof BUNDLE_CHOICES)[number];

const console_ = ['console'] as const;

export const exchangeChannels = {
  /** How many closed seminars there are, and how many have not gone out whole. */
  'exchange.state': {
    input: z.undefined(),
    output: z.strictObject({ all: count, unsent: count }),
    windows: console_,
  },
  /** Writes a bundle where the trainer says; null when cancelled. */
  'exchange.give': {
    input: z.strictObject({ what: z.enum(BUNDLE_CHOICES) }),
    output: z.strictObject({ file: z.string(), seminars: count }).nullable(),
    windows: console_,
  },
  /** Day of the newest daily backup, null where there is none. */
  'backup.last': { input: z.undefined(), output: daySchema.nullable(), windows: console_ },
  /** Writes a backup of the whole archive where the trainer says; null when cancelled. */
  'backup.write': { input: z.undefined(), output: z.string().nullable(), windows: console_ },
  /** Takes a backup in again: what is missing comes back, and what was deleted for good stays out. */
  'backup.restore': { input: z.undefined(), output: takenSchema.nullable(), windows: console_ },
  /** Takes in bundles, or all that is found on a stick; null when cancelled. */
  'exchange.take': {
    input: z.strictObject({ from: z.enum(['files', 'folder']) }),
    output: z.array(takenSchema).nullable(),
    windows: console_,
  },
} as const;
