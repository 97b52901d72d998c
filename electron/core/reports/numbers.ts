import type { Locale } from '../../../slides/model/text.ts';

const NBSP = '\u00a0';

/** Whole per cent as printed: "57 %" with a space that does not break, "57%" in English. */
export const formatPercent = (percent: number, locale: Locale): string =>
  `${percent}${locale === 'en' ? '' : NBSP}%`;
