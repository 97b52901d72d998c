import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import type { SeminarBody } from '../../../contract/archive.ts';
import type { RollupBy } from '../../../contract/rollup.ts';
import type { Role } from '../../../contract/setup.ts';
import { folded } from '../../folded.ts';
import { shortDate } from '../../reports/dates.ts';
import { capital, ROLE_NAMES } from '../../reports/names.ts';
import { communeKey } from '../schools/commune.ts';
import { schoolKey } from '../schools/key.ts';
import { rollupWords } from './words.ts';

/** A value that seminars are parted by: `value` tells them apart, `text` is read. */
export type Named = { value: string; text: string };

const DAY_MS = 86_400_000;
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The week of a day, Monday to Sunday, numbered as ISO 8601 does: `2026-W46`, with its first and last day. */
export function weekOf(day: string): { week: string; number: number; first: string; last: string } {
  const at = Date.parse(`${day}T00:00:00Z`);
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const number = 1 + Math.floor((monday + 3 * DAY_MS - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  const week = `${year}-W${String(number).padStart(2, '0')}`;
  return { week, number, first: isoDay(monday), last: isoDay(monday + 6 * DAY_MS) };
}

/** "Tuần 46 (09/11/2026 – 15/11/2026)". */
export function weekText(day: string, locale: Locale): string {
  const { number, first, last } = weekOf(day);
  return `${rollupWords(locale).week} ${number} (${shortDate(first, locale)} – ${shortDate(last, locale)})`;
}

type School = SeminarBody['school'];

/** Tells provinces apart: by code, where it was typed by hand by name. */
export const provinceKey = ({ provinceCode, provinceName }: School): string =>
  provinceCode || folded(provinceName);

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

/** "THCS Hoa Ban, Mường So". */
export const schoolText = ({ name, communeName }: School): string => joined(name, communeName);

/** The value of one seminar for one word of `by`; `role` for the audience. */
export function namedBy(
  by: RollupBy,
  { school, programme, date }: SeminarBody,
  role: Role | 'mixed',
  locale: Locale,
): Named {
  switch (by) {
    case 'province':
      return { value: provinceKey(school), text: school.provinceName || '–' };
    case 'commune':
      return {
        value: communeKey(school) || provinceKey(school),
        text: joined(school.communeName, school.provinceName) || '–',
      };
    case 'school':
      return { value: schoolKey(school), text: schoolText(school) };
    case 'programme':
      return { value: programme.id, text: inLocale(programme.title, locale) };
    case 'audience':
      return { value: role, text: capital(ROLE_NAMES[locale][role]) };
    case 'week':
      return { value: weekOf(date).week, text: weekText(date, locale) };
  }
}
