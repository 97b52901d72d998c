import { z } from 'zod';
import { MAX_PAGES } from '../../slides/model/deck.ts';

/** Most letters of one page that are kept for searching and reading aloud. */
export const MAX_PAGE_TEXT = 1500;
const MAX_TITLE = 200;

/** What the reading window finds in a PDF: per page its heading (null where it has no words) and its lines of text. */
const pdfInfoSchema = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        title: z.string().max(MAX_TITLE).nullable(),
        lines: z.array(z.string().max(MAX_PAGE_TEXT)).max(MAX_PAGE_TEXT),
      }),
    )
    .min(1)
    .max(MAX_PAGES),
});
export type PdfInfo = z.infer<typeof pdfInfoSchema>;

/** What the reading window answers: the pages, or why there are none. */
export const pdfReadingSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), info: pdfInfoSchema }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['encrypted', 'broken', 'empty', 'pages']) }),
]);
export type PdfReading = z.infer<typeof pdfReadingSchema>;
