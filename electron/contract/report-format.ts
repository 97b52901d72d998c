import type { Locale } from '../../slides/model/text.ts';
import type { Report } from './report.ts';

/** A number as printed in `locale`: at most one decimal, without grouping so that it can be typed back. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }).format(value);

/** A number, or the report's own words for its absence. */
export const formatCount = (value: number | null, locale: Locale, absent: string): string =>
  value === null ? absent : formatNumber(value, locale);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** "I." in Vietnamese, as offices number sections, "1." elsewhere; `index` from 0. */
export const sectionNumber = (index: number, locale: Locale): string =>
  `${locale === 'vi' ? ROMAN[index] : index + 1}.`;

/** The rows of "General", those without a value left out: on the screen and in every printed file the same. */
export const generalRows = ({ event, programme, labels }: Report): (readonly [string, string])[] =>
  (
    [
      [labels.eventKind, event.kindText],
      [labels.programme, programme.title],
      [labels.school, event.school],
      [labels.commune, event.commune],
      [labels.province, event.province],
      [labels.date, event.dateText],
      [labels.start, event.startedAt ?? ''],
      [labels.organisation, event.organisation],
      [labels.trainer, event.trainer],
    ] as const
  ).filter(([, value]) => value !== '');
