import { z } from 'zod';

const count = z.int().min(0);

/**
 * The organiser's practice beside the real archive. `on`: the pages of the archive show the practice archive; `folder`:
 * where the practice sticks lie, null where they are not (whole) there.
 */
export const drillStateSchema = z.strictObject({ on: z.boolean(), folder: z.string().nullable() });
export type DrillState = z.infer<typeof drillStateSchema>;

/** Practice stick `at` of `of` is being made. */
const drillProgressSchema = z.strictObject({ at: count, of: count });
export type DrillProgress = z.infer<typeof drillProgressSchema>;

const windows = ['console'] as const;

export const drillChannels = {
  'drill.state': { input: z.undefined(), output: drillStateSchema, windows },
  /** Empties the practice archive and makes all sticks anew; the state then, `folder` null where it was cancelled. */
  'drill.make': { input: z.undefined(), output: drillStateSchema, windows },
  /** How far the making is; null while nothing is made. */
  'drill.progress': { input: z.undefined(), output: drillProgressSchema.nullable(), windows },
  'drill.cancel': { input: z.undefined(), output: z.void(), windows },
  /** From now on the archive's pages work on the practice archive, and after `drill.leave` on the real one again. */
  'drill.enter': { input: z.undefined(), output: drillStateSchema, windows },
  'drill.leave': { input: z.undefined(), output: z.void(), windows },
  /** Shows the practice sticks in the system's file manager. */
  'drill.reveal': { input: z.undefined(), output: z.void(), windows },
} as const;
