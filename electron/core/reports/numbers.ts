import type { Locale } from '../../../slides/model/text.ts';

const NBSP = '\u00a0';

/** Whole per cent as printed: "57 %" with a space that does not break, "57%" in English. */
export const formatPercent = (percent: number, locale: Locale): string =>
  `${percent}${locale === 'en' ? '' : NBSP}%`;

/** A number as printed in `locale`, at most one decimal, without grouping so that it can be typed back. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }).format(value);

/** A count, or the words for "not counted". */
export const formatCount = (value: number | null, locale: Locale, absent: string): string =>
  value === null ? absent : formatNumber(value, locale);
