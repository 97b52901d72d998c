import { z } from 'zod';
import type { CompiledSlide } from '../../slides/model/deck.ts';
import { idSchema, localeSchema, localTextSchema } from '../../slides/model/text.ts';

/** Longest notes of one slide, in characters. */
export const MAX_NOTES = 10_000;

const console_ = ['console'] as const;

const notesSlideSchema = z.object({
  slide: z.custom<CompiledSlide>(),
  /** Place in its part, from 1. */
  number: z.int(),
  /** Longest notes that fit it, in characters. */
  most: z.int(),
  /** Plain text, a line for each paragraph; a language that the slide does not have is left out. */
  notes: z.partialRecord(localeSchema, z.string()),
});
export type NotesSlide = z.infer<typeof notesSlideSchema>;

const notesPartSchema = z.object({
  id: idSchema,
  title: localTextSchema,
  deck: idSchema,
  /** Address of the PDF whose pages are the slides. */
  pdf: z.string().nullable(),
  slides: z.array(notesSlideSchema),
});
export type NotesPart = z.infer<typeof notesPartSchema>;

const notesViewSchema = z.object({
  title: localTextSchema,
  languages: z.array(localeSchema).min(1),
  parts: z.array(notesPartSchema).min(1),
});
export type NotesView = z.infer<typeof notesViewSchema>;

/** Writing what the trainer says to each slide. Only decks in the data directory can be written, never built-in ones. */
export const notesChannels = {
  /** The slides of a programme whose notes can be written. Refused with `built-in` where it has none. */
  'notes.open': {
    input: z.strictObject({ programmeId: idSchema }),
    output: notesViewSchema,
    windows: console_,
  },
  'notes.save': {
    input: z.strictObject({
      deck: idSchema,
      slide: idSchema,
      locale: localeSchema,
      text: z.string().max(MAX_NOTES),
    }),
    output: z.void(),
    windows: console_,
  },
  /** Nothing more is written for now: seminars and prints that begin from here on have the new notes. */
  'notes.done': { input: z.undefined(), output: z.void(), windows: console_ },
} as const;
