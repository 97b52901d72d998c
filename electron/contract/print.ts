import { z } from 'zod';
import { handoutSchema } from '../../slides/model/handout.ts';
import { idSchema, localeSchema } from '../../slides/model/text.ts';
import { cardOrderSchema } from './print-cards.ts';

/**
 * What can be printed of a programme: `handout` its slides, `kit` everything to teach it without electricity, `prep` one
 * page for the day before.
 */
export const PRINT_KINDS = ['prep', 'kit', 'handout'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** How many slides a page of a handout holds. */
export const PER_PAGE = [1, 2, 4, 6] as const;
export const perPageSchema = z.literal(PER_PAGE);
export type PerPage = z.infer<typeof perPageSchema>;

/** `perPage` and `notes` are for handouts; the others do without. */
const printOrderSchema = z.strictObject({
  programmeId: idSchema,
  what: z.enum(PRINT_KINDS),
  perPage: perPageSchema.default(2),
  notes: z.boolean().default(false),
  locale: localeSchema,
  /** Asks the system for a folder instead of writing among the trainer's documents. */
  choose: z.boolean().default(false),
});
export type PrintOrder = z.infer<typeof printOrderSchema>;

/** A printed paper of the library, without its pages. */
const paperSchema = handoutSchema.omit({ format: true, pages: true });
export type PaperSummary = z.infer<typeof paperSchema>;

export const madeSchema = z
  .object({ folder: z.string(), file: z.string(), pages: z.int().min(1) })
  .nullable();

/** Channels of printing, for the table in channels.ts. */
export const printChannels = {
  /** Writes one PDF. Answers where it is and how many pages it has; null when the trainer cancelled. */
  'print.make': {
    input: printOrderSchema,
    output: madeSchema,
    windows: ['console'],
  },
  /** Writes the edition for machines too old for the kit as one HTML file, and answers as `print.make` does: `pages` are its screens. */
  'print.html': {
    input: printOrderSchema.pick({ programmeId: true, locale: true, choose: true }),
    output: madeSchema,
    windows: ['console'],
  },
  /** Writes the answer cards as one PDF, and answers as `print.make` does. */
  'print.cards': { input: cardOrderSchema, output: madeSchema, windows: ['console'] },
  /** Writes the quick guide, one sheet with two sides, as a PDF, and answers as `print.make` does. */
  'print.quick': {
    input: printOrderSchema.pick({ locale: true, choose: true }),
    output: madeSchema,
    windows: ['console'],
  },
  /** The printed papers that the library has. */
  'print.papers': { input: z.undefined(), output: z.array(paperSchema), windows: ['console'] },
  /** Writes one of them as a PDF, and answers as `print.make` does. */
  'print.paper': {
    input: printOrderSchema
      .pick({ locale: true, choose: true })
      // A booklet two pages to a side of A4, to be folded.
      .extend({ handoutId: idSchema, folded: z.boolean().default(false) }),
    output: madeSchema,
    windows: ['console'],
  },
} as const;
