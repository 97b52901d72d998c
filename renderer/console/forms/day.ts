import type { Locale } from '../../../slides/model/text.ts';

/** A day (`YYYY-MM-DD`) as lists show it and reports print it: 05/02/2026, in Ukrainian 05.02.2026. */
export const showDay = (day: string, locale: Locale): string =>
  day
    .split('-')
    .reverse()
    .join(locale === 'uk' ? '.' : '/');
