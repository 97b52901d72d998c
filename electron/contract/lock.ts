import { z } from 'zod';
import type { Locale } from '../../slides/model/text.ts';

/** The trainer's PIN: it opens the console again while pupils sit at the station. */
export const PIN_PATTERN = /^\d{4,8}$/;
const pinSchema = z.string().regex(PIN_PATTERN);

/** How a try with a PIN went. `wait`: whole seconds until the next one is looked at; 0: at once. */
const triedSchema = z.object({ right: z.boolean(), wait: z.int().min(0) });
export type Tried = z.infer<typeof triedSchema>;

/** What the station's window knows about its lock. SECURITY: nothing of the PIN itself. */
export type LockView = {
  /** Somebody leaves through a PIN; without one (only tried out) a question is enough. */
  pin: boolean;
  /** How often the screen was left since the station was opened. */
  left: number;
  /** The screen has been left and is not back yet. */
  away: boolean;
  /** Language of the kit, for what is shown while nothing is on. */
  locale: Locale;
};

const console_ = ['console'] as const;
const station = ['station'] as const;

export const lockChannels = {
  /** `file`: where the PIN is kept; who deletes it has forgotten the PIN and may set another. */
  'lock.get': {
    input: z.undefined(),
    output: z.object({ pin: z.boolean(), file: z.string(), left: z.int().min(0) }),
    windows: console_,
  },
  /** Sets the PIN; `old` is the one until now, null where there is none. */
  'lock.set': {
    input: z.strictObject({ pin: pinSchema, old: pinSchema.nullable() }),
    output: triedSchema,
    windows: console_,
  },
  /** The trainer has read that the screen was left. */
  'lock.seen': { input: z.undefined(), output: z.void(), windows: console_ },
  /** Seconds until the next try is looked at. */
  'lock.wait': { input: z.undefined(), output: z.int().min(0), windows: station },
  /** The trainer takes the laptop back. */
  'lock.leave': {
    input: z.strictObject({ pin: pinSchema.nullable() }),
    output: triedSchema,
    windows: station,
  },
} as const;
