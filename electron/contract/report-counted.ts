import { z } from 'zod';

/**
 * One counted option. `percent` is whole per cent of the item's answers. By the rule of small groups the count may be null
 * while a rounded `percent` stays, or both are null; `shareText` is what is printed in any case.
 */
export const countedSchema = z.strictObject({
  count: z.int().min(0).nullable(),
  percent: z.int().min(0).max(100).nullable(),
  shareText: z.string(),
  /** Set where the numbers are left out because they are too near to nobody or to everybody. */
  blurred: z.enum(['none', 'all']).nullable(),
});
export type Counted = z.infer<typeof countedSchema>;

/** The option's place on screens and cards; null beyond the fourth. */
export const OPTION_MARKS = ['circle', 'triangle', 'square', 'diamond'] as const;
export const markSchema = z.enum(OPTION_MARKS).nullable();
export type OptionMark = z.infer<typeof markSchema>;
