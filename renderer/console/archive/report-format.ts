import type { Counted, Report } from '../../../electron/contract/report.ts';
import type { Locale } from '../../../slides/model/text.ts';

/** A number as the report's files print it: at most one decimal, no grouping. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }).format(value);

/** A number, or the report's own words for its absence. */
export const formatCount = (value: number | null, locale: Locale, absent: string): string =>
  value === null ? absent : formatNumber(value, locale);

/** Length of a bar in per cent: a blurred share gets the edge of its range, an uncounted one no bar. */
export function barLength({ percent, blurred }: Counted): number | null {
  if (blurred === 'none') return 5;
  if (blurred === 'all') return 95;
  return percent;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** "I." in Vietnamese, as offices number sections, "1." elsewhere; `index` from 0. */
export const sectionNumber = (index: number, locale: Locale): string =>
  `${locale === 'vi' ? ROMAN[index] : index + 1}.`;

/** The rows of "General", those without a value left out. */
export const factsOf = ({ event, programme, labels }: Report): (readonly [string, string])[] =>
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
