import type { Locale } from '../../../slides/model/text.ts';
import type { DocumentKind } from '../../contract/documents.ts';
import type { Report } from '../../contract/report.ts';

const KIND: Record<DocumentKind, Record<Locale, string>> = {
  report: { vi: 'bao-cao', en: 'report', uk: 'zvit' },
  minutes: { vi: 'bien-ban', en: 'minutes', uk: 'protokol' },
  signin: { vi: 'danh-sach-ky', en: 'sign-in', uk: 'reiestratsiia' },
  results: { vi: 'ket-qua', en: 'results', uk: 'rezultaty' },
  choices: { vi: 'lua-chon', en: 'choices', uk: 'vybir' },
};
/** The seminar is set aside, because another counts in its place: nobody should add its file up by hand. */
const NOT_COUNTED: Record<Locale, string> = { vi: 'khong-tinh', en: 'not-counted', uk: 'ne-vrakhovano' };
/** What of a report its files are called by. */
type Named = Pick<Report, 'locale'> & {
  /** Id and classes of the seminar; a file made before it has neither. */
  seminar?: string;
  attendance?: Report['attendance'];
  event: Pick<Report['event'], 'date' | 'school' | 'commune'>;
  flags: Pick<Report['flags'], 'simulated' | 'revision' | 'double'>;
};

const LONGEST_PART = 48;
const LONGEST_CLASSES = 16;
/** Enough of the seminar's id to part those of one day at one school. */
const ID_LETTERS = 4;

/** Ukrainian letters by the national romanisation, without its rules for the beginning of a word. */
const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а a,б b,в v,г h,ґ g,д d,е e,є ie,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ь ,ю iu,я ia'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Lower case letters a-z, digits and single hyphens only; at most 48 characters; may be empty. */
export function asciiSlug(text: string): string {
  const composed = text.normalize('NFC').toLowerCase();
  const latin = [...composed].map((letter) => CYRILLIC[letter] ?? letter).join('');
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
}

/** `7a-7b`: the classes that were there, as far as they were named; may be empty. */
const classesOf = ({ attendance }: Named): string =>
  asciiSlug(
    (attendance?.groups ?? [])
      .filter(({ role }) => role === 'student')
      .map(({ name }) => name)
      .join(' '),
  )
    .slice(0, LONGEST_CLASSES)
    .replace(/-+$/, '');

/**
 * `bao-cao_2026-11-23_truong-thcs-hoa-ban_xa-bao-yen_7a_0b1c.docx`: kind, date, school, commune, classes and the beginning of
 * the seminar's id, because one class follows the other at a school and no report may take another's place; in letters that
 * every file system and e-mail program keeps. A report on simulated data begins with `mo-phong_`. `table` names one of
 * several files, `document` what is written when it is not the report.
 */
export function reportFileName(
  report: Named,
  extension: string,
  table?: string,
  document: DocumentKind = 'report',
): string {
  const { event, flags, locale, seminar } = report;
  const parts = [
    flags.simulated ? 'mo-phong' : '',
    KIND[document][locale],
    event.date,
    asciiSlug(event.school),
    asciiSlug(event.commune),
    classesOf(report),
    seminar?.slice(0, ID_LETTERS) ?? '',
    flags.revision > 1 ? `v${flags.revision}` : '',
    flags.double ? NOT_COUNTED[locale] : '',
    table === undefined ? '' : asciiSlug(table),
  ].filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}
