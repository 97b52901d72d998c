import { z } from 'zod';

const console_ = ['console'] as const;

/** The stick that the kit's data is on. */
export const stickChannels = {
  /**
   * Writes and closes everything, so that the stick may be pulled out; from then on the kit rests. Refused with `no-stick`,
   * `locked`, `unrecorded` and `not-safe`.
   */
  'stick.rest': { input: z.undefined(), output: z.void(), windows: console_ },
  /** Ends the resting kit; `again`: and starts it anew. Refused with `no-stick` where it does not rest. */
  'stick.end': { input: z.strictObject({ again: z.boolean() }), output: z.void(), windows: console_ },
} as const;
