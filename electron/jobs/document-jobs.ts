import type { Locale } from '../../slides/model/text.ts';
import type { DocumentKind, SignIn } from '../contract/documents.ts';
import type { Organisation } from '../contract/organisation.ts';
import type { WritableDb } from '../core/archive/database.ts';
import { type FileFormat, writeDocxFile } from '../core/files/report-files.ts';
import { documentOf } from '../core/reports/documents/document.ts';
import { signInAhead } from '../core/reports/documents/signin.ts';
import { renderHtml } from '../core/reports/html.ts';
import { readReport } from '../core/reports/read.ts';

/** Sheets to sign, to be written into the folder `dir`. */
type SignInOrder = SignIn & { formats: readonly FileFormat[]; dir: string };

type Parts = {
  /** The open archive. */
  archive: () => WritableDb;
  /** Whose lines stand at the head. */
  organisation: () => Organisation;
  /** The `@font-face` rules of printed pages. */
  fontCss: (() => string) | undefined;
};

/** Jobs that show and write documents. */
export const documentJobs = ({ archive, organisation, fontCss }: Parts) => {
  const fonts = (): { fontCss?: string } => (fontCss === undefined ? {} : { fontCss: fontCss() });
  const ahead = (order: SignIn) => signInAhead(order, organisation());
  return {
    /** The page of a document, as it would be printed. */
    'document.page': ({
      id,
      locale,
      document,
    }: {
      id: string;
      locale: Locale;
      document: DocumentKind;
    }): string =>
      renderHtml(documentOf(readReport(archive(), id, locale, organisation()), document), fonts()),
    /** The page of sheets to sign for a seminar that is still to come. */
    'signin.page': (order: SignIn): string => renderHtml(ahead(order).printed, fonts()),
    /** Writes such sheets, as `report.export` does. */
    'signin.export': async ({
      formats,
      dir,
      ...order
    }: SignInOrder): Promise<{ files: string[]; html: string; pdfName: string }> => {
      const { printed, fileName } = ahead(order);
      const files = formats.includes('docx') ? [await writeDocxFile(printed, fileName('docx'), dir)] : [];
      return { files, html: renderHtml(printed, fonts()), pdfName: fileName('pdf') };
    },
  };
};
