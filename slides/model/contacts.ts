import { z } from 'zod';
import { idSchema, localTextSchema, sourcedSchema } from './text.ts';

/** One channel of help, with where the fact comes from. `number` is what is dialled. */
export const contactSchema = z.strictObject({
  id: idSchema,
  number: z.string().regex(/^[0-9 ]{3,15}$/),
  name: localTextSchema,
  note: localTextSchema,
  ...sourcedSchema.shape,
});
export type Contact = z.infer<typeof contactSchema>;

/** `slides/contacts.yaml`: the channels of help that the help screen and the last slide show, in order. */
export const contactsSchema = z.strictObject({
  format: z.literal(1),
  contacts: z.array(contactSchema).min(1),
});

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  address: z.url(),
  date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
  /** What the kit takes from it, in one sentence. */
  says: z.string().min(1),
});

/** `slides/sources.yaml`: where the facts in slides, notes and scenarios come from. */
export const sourcesSchema = z.strictObject({ format: z.literal(1), sources: z.array(sourceSchema) });
export type Source = z.infer<typeof sourceSchema>;
