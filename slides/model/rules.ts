import { z } from 'zod';
import { pageDaySchema } from './source.ts';
import { daySchema, idSchema, localTextSchema } from './text.ts';

/** A rule as one publisher words it; there is no single "3 không", so each stands with who says it and where. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  publisher: localTextSchema,
  lines: z.array(localTextSchema).min(1).max(6),
  source: z.string().min(1),
  /** Day of the source; null where it carries none. */
  source_date: daySchema.nullable(),
  /** When a source without a day was read: a year, a month or a day. */
  source_seen: pageDaySchema.optional(),
  /** Who compared the wording with the source; null: nobody yet. */
  checked_by: z.string().min(1).nullable(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** `slides/rules.yaml`: the rules that publishers teach, in the order in which they are shown. */
export const rulesSchema = z.strictObject({ format: z.literal(1), rules: z.array(ruleSchema).min(1) });
