import { z } from 'zod';
import { idSchema, localeSchema, localTextSchema } from './text.ts';

/** What adults of a school do in the first hour about one kind of trouble, in order, and what they do not do. */
export const firstHourCardSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  /** How one knows that it is this. */
  when: localTextSchema,
  steps: z.array(localTextSchema).min(3).max(8),
  never: z.array(localTextSchema).min(1).max(5),
  /** Ids of `slides/sources.yaml` that the card rests on. */
  sources: z.array(idSchema).min(1),
});
export type FirstHourCard = z.infer<typeof firstHourCardSchema>;

/** `slides/first-hour.yaml`: the checklists for the first hour, the one source for screen and paper. */
export const firstHourSchema = z.strictObject({
  format: z.literal(1),
  languages: z.array(localeSchema).min(1),
  cards: z.array(firstHourCardSchema).min(1),
});
export type FirstHourFile = z.infer<typeof firstHourSchema>;
