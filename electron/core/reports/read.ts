import type { Locale } from '../../../slides/model/text.ts';
import type { Organisation } from '../../contract/organisation.ts';
import type { Report } from '../../contract/report.ts';
import type { ReadableDb } from '../archive/database.ts';
import { setAside } from '../archive/doubles.ts';
import { readSeminar } from '../archive/seminars.ts';
import { readSettings } from '../archive/settings.ts';
import { buildReport } from './build.ts';
import { readOrganisation } from './organisation.ts';

/**
 * The report of the closed seminar `id` as everything that shows or writes it needs it: under the organisation that was
 * set once, and saying so where another seminar counts in its place. Throws StorageError as `readSeminar` does.
 *
 * @param organisation where it is not that of this archive: a practice archive has none
 */
export const readReport = (db: ReadableDb, id: string, locale: Locale, organisation?: Organisation): Report =>
  db.reading(() =>
    buildReport(readSeminar(db, id), locale, {
      organisation: organisation ?? readOrganisation(readSettings(db)),
      double: setAside(db).has(id),
    }),
  );
