import type { Locale } from '../../../../slides/model/text.ts';
import type { Report } from '../../../contract/report.ts';

const DAY = 24 * 60;
const HOLE = '……';

const minuteOf = (clock: string | null): number | null => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(clock ?? '') ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
};

/** The minute of the day at which the seminar ended: beginning and minutes taken; null where either is not known. */
export function endMinute({ event, programme }: Report): number | null {
  const start = minuteOf(event.startedAt);
  if (start === null || programme.takenMinutes === null) return null;
  const end = start + Math.round(programme.takenMinutes);
  return end < DAY ? end : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day as a document says it ("07 giờ 45 phút", "07:45"), with holes to fill in where it is not known. */
function spokenTime(minute: number | null, locale: Locale): string {
  const [hours, minutes] = minute === null ? [HOLE, HOLE] : [two(Math.floor(minute / 60)), two(minute % 60)];
  return locale === 'vi' ? `${hours} giờ ${minutes} phút` : `${hours}:${minutes}`;
}

/** When the seminar began, with holes where nobody noted it. */
export const startTime = ({ event, locale }: Report): string => spokenTime(minuteOf(event.startedAt), locale);

/** The last sentence of a biên bản. An end that is worked out is "about", for pauses are not in it. */
export function endSentence(report: Report): string {
  const end = endMinute(report);
  const time = spokenTime(end, report.locale);
  const about = end !== null;
  if (report.locale === 'vi') return `Buổi kết thúc vào ${about ? 'khoảng' : 'hồi'} ${time} cùng ngày.`;
  if (report.locale === 'uk') return `Заняття завершилося ${about ? 'приблизно ' : ''}о ${time} того ж дня.`;
  return `It ended at ${about ? 'about ' : ''}${time} on the same day.`;
}
