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
