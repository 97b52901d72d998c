import type { Locale } from '../../../slides/model/text.ts';

type Day = { year: number; month: number; day: number };

function parseDay(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day (`YYYY-MM-DD`) in running text. Vietnamese by NĐ 30/2020: days below 10 and only the months 1 and 2 get a
 * leading zero ("ngày 05 tháng 02 năm 2026", "ngày 05 tháng 7 năm 2026").
 */
export function longDate(iso: string, locale: Locale): string {
  const { year, month, day } = parseDay(iso);
  if (locale === 'vi') return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'uk', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}

/** The day for tables: dd/mm/yyyy, in Ukrainian dd.mm.yyyy. */
export function shortDate(iso: string, locale: Locale): string {
  const { year, month, day } = parseDay(iso);
  return [two(day), two(month), year].join(locale === 'uk' ? '.' : '/');
}
