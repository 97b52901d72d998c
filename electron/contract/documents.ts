import { z } from 'zod';
import { daySchema, localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';
import { EVENT_KINDS, schoolSchema } from './setup.ts';

/**
 * What can be written about one closed seminar: the report; biên bản; blank sheets to sign; the quizzes alone; what was
 * chosen in role-plays alone.
 */
export const DOCUMENT_KINDS = ['report', 'minutes', 'signin', 'results', 'choices'] as const;
export const documentKindSchema = z.enum(DOCUMENT_KINDS);
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Only the report has tables to reckon with; every other document is there to be read and signed. */
export const hasTables = (document: DocumentKind): boolean => document === 'report';

/** Most lines of one group's sheet: with more, nobody finds the own line any more. */
export const MOST_LINES = 600;
/** Lines where nobody said how many are in a class. */
const UNKNOWN_LINES = 45;
/** Lines for those who are in no list. */
const SPARE_LINES = 3;

/** How many lines a group of `enrolled` needs on its sheet; may be more than fit (MOST_LINES). */
export const linesFor = (enrolled: number | null): number =>
  enrolled === null || enrolled === 0 ? UNKNOWN_LINES : enrolled + SPARE_LINES;

/** A sheet to sign: the class or group, and how many lines. */
export const sheetSchema = z.strictObject({
  name: z.string().normalize('NFC').trim().max(160),
  lines: z.int().min(1).max(MOST_LINES),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** Sheets to sign for a seminar that is still to come or going on: nothing in it is about a person. */
export const signInSchema = z.strictObject({
  school: schoolSchema,
  date: daySchema,
  kind: z.enum(EVENT_KINDS),
  organisation: z.string().normalize('NFC').max(400),
  /** Title of the programme; null where it does not matter yet. */
  programme: localTextSchema.nullable(),
  sheets: z.array(sheetSchema).min(1).max(60),
  locale: localeSchema,
});
export type SignIn = z.infer<typeof signInSchema>;

const windows = ['console'] as const;
/** Address of a page that shows the document as it will be printed; it holds until the next one is asked for. */
const page = z.string();

/** Channels of documents, for the table in channels.ts. */
export const documentChannels = {
  'document.preview': {
    input: z.strictObject({ id: factIdSchema, locale: localeSchema, document: documentKindSchema }),
    output: page,
    windows,
  },
  'signin.preview': { input: signInSchema, output: page, windows },
  /** Writes the sheets, as `report.export` writes its files. */
  'signin.export': {
    input: z.strictObject({
      ...signInSchema.shape,
      formats: z.array(z.enum(['pdf', 'docx'])).min(1),
      choose: z.boolean().default(false),
    }),
    output: z.object({ folder: z.string(), files: z.array(z.string()) }).nullable(),
    windows,
  },
} as const;
