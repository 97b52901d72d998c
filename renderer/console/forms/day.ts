import type { Locale } from '../../../slides/model/text.ts';

/** A day (`YYYY-MM-DD`) as lists show it and reports print it: 05/02/2026, in Ukrainian 05.02.2026. */
export const showDay = (day: string, locale: Locale): string =>
  day
    .split('-')
    .reverse()
    .join(locale === 'uk' ? '.' : '/');

const two = (number: number): string => String(number).padStart(2, '0');

/** The day on this laptop's calendar, `YYYY-MM-DD`, at `time` (ms since 1970). */
export function dayAt(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Reads a day as people here type it, day first: "5/2/2026", "05.02.26", "5-2-2026". Null for what is no day of the
 * calendar.
 */
export function readDay(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4}|\d{2})$/.exec(typed.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year.length === 2 ? `20${year}` : year}-${two(Number(month))}-${two(Number(day))}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Reads a time of day: "14:02", "14h02", "8h", "1402". Null for what is none. */
export function readTime(typed: string): string | null {
  const [, hour, minute = '0'] =
    /^(\d{1,2})(?:\s*[:h.g]\s*(\d{1,2})?|(\d{2}))?\s*$/i.exec(typed.trim()) ?? [];
  const glued = /^(\d{1,2})(\d{2})$/.exec(typed.trim());
  const [h, m] = glued ? [Number(glued[1]), Number(glued[2])] : [Number(hour), Number(minute)];
  return Number.isInteger(h) && h <= 23 && m <= 59 ? `${two(h)}:${two(m)}` : null;
}
