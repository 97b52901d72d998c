import type { Locale } from '../../../../slides/model/text.ts';

type Ends = { low: number; high: number };
type Change = { points: number; interval: Ends | null; seminars: number };

/** "+12", "−3": with the minus of typesetting. */
export const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

type Words = { change: string; over: string; between: string; nothing: string };

/** `{points}`, `{seminars}`, `{low}` and `{high}` are filled in. */
const WORDS: Record<Locale, Words> = {
  vi: {
    change: 'Chọn cách an toàn: cuối buổi so với đầu buổi khoảng {points} điểm phần trăm, tính trên {over}.',
    over: '{seminars} buổi',
    between: ' Các buổi khác nhau, nên con số thật có thể từ {low} đến {high}.',
    nothing: ' Khoảng này có cả số 0, nên có thể chưa thay đổi gì.',
  },
  en: {
    change: 'Safe choices, closing compared with opening: about {points} percentage points, over {over}.',
    over: '{seminars} seminars',
    between: ' Seminars differ, so the true figure may lie anywhere from {low} to {high}.',
    nothing: ' Zero lies in between, so there may be no change at all.',
  },
  uk: {
    change: 'Безпечний вибір, кінець порівняно з початком: близько {points} в. п.; {over}.',
    over: 'занять у підрахунку: {seminars}',
    between: ' Заняття різняться, тож справжнє число може бути від {low} до {high}.',
    nothing: ' Нуль лежить у цих межах, тож зміни може й не бути.',
  },
};

const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

/** What the change of one question over `seminars` seminars says, in a sentence that needs no statistics. */
export function changeSentence({ points, interval, seminars }: Change, locale: Locale): string {
  const words = WORDS[locale];
  const over =
    locale === 'en' && seminars === 1 ? 'one seminar' : filled(words.over, { seminars: String(seminars) });
  const change = filled(words.change, { points: signed(points), over });
  if (interval === null) return change;
  const ends = filled(words.between, { low: signed(interval.low), high: signed(interval.high) });
  const nothing = interval.low <= 0 && interval.high >= 0 ? words.nothing : '';
  return `${change}${ends}${nothing}`;
}
