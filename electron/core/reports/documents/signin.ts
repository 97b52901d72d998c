import { inLocale } from '../../../../slides/model/text.ts';
import { linesFor, MOST_LINES, type SignIn } from '../../../contract/documents.ts';
import type { Organisation } from '../../../contract/organisation.ts';
import type { Report } from '../../../contract/report.ts';
import { reportFileName } from '../file-name.ts';
import { issuerLines, logoOf, placeAndDate } from '../heading.ts';
import { EVENT_NAMES } from '../names.ts';
import type { Printed } from '../printed.ts';
import { type SheetToSign, sheetsToSign } from './sheets.ts';
import { aboutEvent } from './words.ts';

const sheetFor = (name: string, enrolled: number | null): SheetToSign => {
  const wanted = linesFor(enrolled);
  const lines = Math.min(MOST_LINES, wanted);
  return { name, enrolled, lines, short: Math.max(0, (enrolled ?? 0) - lines) };
};

/** Blank sheets to sign of a closed seminar; those without a class are called by their role. */
export function signinOf(report: Report): Printed {
  const { event, programme, locale, attendance, flags } = report;
  const sheets =
    attendance.groups.length === 0
      ? [sheetFor('', null)]
      : attendance.groups.map(({ name, roleText, enrolled }) =>
          sheetFor(name.trim() === '' ? roleText : name, enrolled),
        );
  const { issuer, logo, placeAndDate: place } = report;
  return sheetsToSign(
    {
      ...{ issuer, logo, placeAndDate: place, locale, simulated: flags.simulated },
      date: event.date,
      event: aboutEvent(event.kindText, programme.title, locale),
    },
    sheets,
  );
}

/** Blank sheets to sign of a seminar that is still to come or going on, and what their file is called. */
export function signInAhead(
  { school, date, kind, organisation: own, programme, sheets, locale }: SignIn,
  organisation: Organisation,
): { printed: Printed; fileName: (extension: string) => string } {
  const issued = { school, date, organisation: own };
  const title = programme === null ? '' : inLocale(programme, locale);
  const printed = sheetsToSign(
    {
      issuer: issuerLines(issued, locale, organisation),
      logo: logoOf(issued, organisation),
      placeAndDate: placeAndDate(issued, locale),
      ...{ locale, date, simulated: false },
      event: aboutEvent(EVENT_NAMES[locale][kind], title, locale),
    },
    sheets.map((sheet) => ({ ...sheet, enrolled: null, short: 0 })),
  );
  const named = {
    locale,
    event: { date, school: school.name, commune: school.communeName },
    flags: { simulated: false, revision: 1, double: false },
  };
  return { printed, fileName: (extension) => reportFileName(named, extension, undefined, 'signin') };
}
