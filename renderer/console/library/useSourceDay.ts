import { useIntl } from 'react-intl';
import type { Source } from '../../../slides/model/source.ts';

const PRECISION = ['year', 'month', 'day'] as const;

/** Puts the day of a page into words (`2025-10-21`, `2025-10` or `2025`); of a page without one, when it was read. */
export function useSourceDay(): (source: Pick<Source, 'date' | 'seen'>) => string {
  const { formatDate, formatMessage } = useIntl();
  const inWords = (date: string): string => {
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return year;
    const whole = `${year}-${month}-${day ?? '01'}`;
    return day === undefined
      ? formatDate(whole, { month: 'numeric', year: 'numeric', timeZone: 'UTC' })
      : formatDate(whole, { dateStyle: 'long', timeZone: 'UTC' });
  };
  return ({ date, seen }) => {
    if (date !== undefined || seen === undefined) return inWords(date ?? '');
    const precision = PRECISION[seen.split('-').length - 1] ?? 'day';
    return formatMessage({ id: 'library.sources.seen' }, { precision, day: inWords(seen) });
  };
}
