import { useIntl } from 'react-intl';

/** Puts the day of a source into words: `2025-10-21`, `2025-10` or `2025`. */
export function useSourceDay(): (date: string) => string {
  const { formatDate } = useIntl();
  return (date) => {
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return year;
    const whole = `${year}-${month}-${day ?? '01'}`;
    return day === undefined
      ? formatDate(whole, { month: 'numeric', year: 'numeric', timeZone: 'UTC' })
      : formatDate(whole, { dateStyle: 'medium', timeZone: 'UTC' });
  };
}
