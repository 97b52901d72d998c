import { z } from 'zod';
import { daySchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';
import { takenSchema } from './exchange.ts';

/** One file or folder that was handed in. `day` and `time` (HH:MM:SS.mmm): this laptop's calendar when that happened. */
export const importSchema = z.strictObject({
  id: factIdSchema,
  day: daySchema,
  time: z.string().regex(/^\d\d:\d\d:\d\d\.\d{3}$/),
  installation: z.string().nullable(),
  /** Who held the seminars that were new. */
  trainers: z.array(z.string()),
  what: takenSchema,
});
export type Import = z.infer<typeof importSchema>;

const count = z.int().min(0);

/**
 * The organiser's home. `imports`: newest first; `missing`: of these, what was refused and has not come in since; `settled`:
 * of what was refused, that for which nobody waits any more.
 */
export const importsSchema = z.strictObject({
  imports: z.array(importSchema),
  missing: z.array(factIdSchema),
  settled: z.array(factIdSchema),
  /** `laptops`: from which something was taken; `schools`: by the names that were typed. */
  totals: z.strictObject({ laptops: count, seminars: count, schools: count }),
});
export type Imports = z.infer<typeof importsSchema>;

export const importsChannels = {
  'exchange.imports': { input: z.undefined(), output: importsSchema, windows: ['console'] },
  /** Nobody waits any more for something that was refused, or one does again. */
  'exchange.settle': {
    input: z.strictObject({ id: factIdSchema, settled: z.boolean() }),
    output: importsSchema,
    windows: ['console'],
  },
} as const;
