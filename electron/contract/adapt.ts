import { z } from 'zod';
import { MAX_OWN_CONTACTS, ownContactSchema } from '../../slides/model/adapt/contacts.ts';
import { draftSchema, pictureNameSchema } from '../../slides/model/adapt/draft.ts';
import { PICTURE_LIMITS } from '../../slides/model/adapt/picture.ts';
import { contactSchema } from '../../slides/model/contacts.ts';
import type { CompiledSlide } from '../../slides/model/deck.ts';
import { idSchema, localTextSchema } from '../../slides/model/text.ts';

const console_ = ['console'] as const;
const byId = z.strictObject({ programmeId: idSchema });

/** What the screen shows of an own programme besides the draft: its slides as drawn, and what the check says. */
const viewSchema = z.object({
  /** By the id of the slide, own ones as well. */
  slides: z.custom<Record<string, CompiledSlide>>(),
  /** Scenarios that can be added as a role-play. */
  scenarios: z.array(z.object({ id: idSchema, title: localTextSchema, minutes: z.number() })),
  warnings: z.array(z.object({ slide: z.string().nullable(), rule: z.string(), message: z.string() })),
});
export type AdaptView = z.infer<typeof viewSchema>;

const removedSchema = z.object({
  /** In the trash of the data directory. */
  folder: z.string().regex(/^[a-z0-9-]{1,90}$/),
  title: localTextSchema,
  /** When it was removed, ms since 1970. */
  at: z.int(),
});
/** An own programme that was removed and can be taken back. */
export type RemovedProgramme = z.infer<typeof removedSchema>;

const contactsSchema = z.object({ given: z.array(contactSchema), own: z.array(ownContactSchema) });

/** Adapting programmes without files. Nothing of it can be called while a seminar is open. */
export const adaptChannels = {
  /** Makes an own programme out of any; answers its id. */
  'adapt.copy': { input: byId, output: z.object({ programmeId: idSchema }), windows: console_ },
  'adapt.open': { input: byId, output: viewSchema.extend({ draft: draftSchema }), windows: console_ },
  'adapt.save': { input: draftSchema, output: viewSchema, windows: console_ },
  /** Keeps a picture for an own slide: PNG or JPEG, made small enough by the window. */
  'adapt.picture': {
    input: z.strictObject({
      programmeId: idSchema,
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= PICTURE_LIMITS.bytes),
    }),
    output: z.object({ picture: pictureNameSchema }),
    windows: console_,
  },
  /** Moves an own programme into the folder `trash` of the data directory. */
  'adapt.remove': { input: byId, output: z.void(), windows: console_ },
  /** What was removed in the last thirty days, newest first. */
  'adapt.removed': { input: z.undefined(), output: z.array(removedSchema), windows: console_ },
  /** Puts a removed programme back; answers its id, which is another one where that is taken by now. */
  'adapt.restore': {
    input: removedSchema.pick({ folder: true }).strict(),
    output: z.object({ programmeId: idSchema }),
    windows: console_,
  },
  'adapt.contacts': { input: z.undefined(), output: contactsSchema, windows: console_ },
  /** Replaces the numbers that the trainer added. */
  'adapt.setContacts': {
    input: z.array(ownContactSchema).max(MAX_OWN_CONTACTS),
    output: contactsSchema,
    windows: console_,
  },
} as const;
