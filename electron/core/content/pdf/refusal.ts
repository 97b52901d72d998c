/**
 * Why a PDF is not taken. Windows translate by this code.
 *
 * `missing` (not there, or cannot be read), `kind` (no PDF at all), `large` (more than MAX_PDF_BYTES), `truncated` (its end
 * is missing), `encrypted` (opens with a password only), `broken` (cannot be understood), `empty` (no page), `pages` (more
 * than MAX_PAGES), `slow` (not read within the time that is left to it).
 */
export const PDF_REFUSALS = [
  'missing',
  'kind',
  'large',
  'truncated',
  'encrypted',
  'broken',
  'empty',
  'pages',
  'slow',
] as const;
export type PdfRefusal = (typeof PDF_REFUSALS)[number];

const SENTENCES: Record<PdfRefusal, string> = {
  missing: 'the file cannot be read. Copy it to this laptop and try again.',
  kind: 'this is no PDF. Save it as PDF in the program that made it.',
  large: 'the file has more than 200 MB. Save it with smaller pictures.',
  truncated: 'the end of the file is missing: it was not copied whole. Copy it again.',
  encrypted: 'the file opens with a password only. Save it without a password.',
  broken: 'the file is damaged. Save it as PDF again.',
  empty: 'the file has no pages.',
  pages: 'the file has more than 400 pages. Save the part that you need as a PDF of its own.',
  slow: 'the file takes too long to read. Save it as PDF again, with smaller pictures.',
};

/** A PDF that is not taken; `code` is `pdf-` and the reason, the message says what to do. */
export class PdfError extends Error {
  readonly code: `pdf-${PdfRefusal}`;

  constructor(reason: PdfRefusal, file: string, cause?: unknown) {
    super(`${file}: ${SENTENCES[reason]}`, { cause });
    this.name = 'PdfError';
    this.code = `pdf-${reason}`;
  }
}
