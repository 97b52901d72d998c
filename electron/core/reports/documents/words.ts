import type { Locale } from '../../../../slides/model/text.ts';

type Row = readonly [vi: string, en: string, uk: string];

/** Room for what is filled in by hand. */
const BLANK = '…………………………………………………';
/** As wide as the text, and not a sign wider: it must not wrap. */
const WHOLE_LINE = '…'.repeat(30);

const WORDS = {
  blank: [BLANK, BLANK, BLANK],
  wholeLine: [WHOLE_LINE, WHOLE_LINE, WHOLE_LINE],
  minutes: ['BIÊN BẢN', 'MINUTES', 'ПРОТОКОЛ'],
  minutesNumber: ['Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BB-……', 'No.: ……………', '№ ……………'],
  timeAndPlace: ['Thời gian, địa điểm', 'Time and place', 'Час і місце'],
  time: ['Thời gian bắt đầu', 'Time', 'Час'],
  place: ['Địa điểm', 'Place', 'Місце'],
  attended: ['Thành phần tham dự', 'Those attending', 'Присутні'],
  chairAndSecretary: ['Chủ trì, thư ký', 'Chair and secretary', 'Голова і секретар'],
  chair: ['Chủ trì', 'Chair', 'Голова'],
  secretary: ['Thư ký', 'Secretary', 'Секретар'],
  course: ['Nội dung, diễn biến', 'What was done', 'Перебіг'],
  conclusion: ['Kết luận', 'Conclusion', 'Висновки'],
  signChair: ['CHỦ TRÌ', 'CHAIR', 'ГОЛОВА'],
  signSecretary: ['THƯ KÝ', 'SECRETARY', 'СЕКРЕТАР'],
  signHint: ['(Ký, ghi rõ họ tên)', '(Signature, full name)', '(Підпис, ім’я та прізвище)'],
  signin: ['DANH SÁCH KÝ TÊN', 'SIGN-IN SHEET', 'СПИСОК ПРИСУТНІХ'],
  signMaker: ['NGƯỜI LẬP DANH SÁCH', 'LIST PREPARED BY', 'УКЛАДАЧ СПИСКУ'],
  keep: [
    'Danh sách này do nhà trường giữ; không chụp, không nhập vào máy.',
    'The school keeps this list. Do not photograph it or type any of it into the kit.',
    'Цей список зберігає школа; його не фотографують і не вносять у програму.',
  ],
  tooMany: [
    'Danh sách này có {lines} dòng, còn thiếu chỗ cho {short} người; xin in thêm một bản cho những người còn lại.',
    'This sheet has {lines} lines, {short} too few: print one more copy for the rest.',
    'Рядків у цьому списку: {lines}, бракує ще {short}; надрукуйте для решти ще один примірник.',
  ],
  name: ['Họ và tên', 'Full name', 'Прізвище та ім’я'],
  unit: ['Lớp/Đơn vị', 'Class or unit', 'Клас, установа'],
  signature: ['Chữ ký', 'Signature', 'Підпис'],
  remark: ['Ghi chú', 'Notes', 'Примітки'],
  report: ['BÁO CÁO', 'REPORT', 'ЗВІТ'],
} as const satisfies Record<string, Row>;

type Word = keyof typeof WORDS;

const COLUMN: Record<Locale, 0 | 1 | 2> = { vi: 0, en: 1, uk: 2 };

/** The words of the documents in `locale`. */
export const documentWords = (locale: Locale): Record<Word, string> =>
  Object.fromEntries(Object.entries(WORDS).map(([key, row]) => [key, row[COLUMN[locale]]])) as Record<
    Word,
    string
  >;

/** The event with its programme, where there is one, in the words of `locale`: what a document is about. */
export function aboutEvent(event: string, programme: string, locale: Locale): string {
  if (programme === '') return locale === 'vi' ? `buổi ${event}` : event;
  if (locale === 'vi') return `buổi ${event} “${programme}”`;
  return locale === 'uk' ? `${event} «${programme}»` : `${event} “${programme}”`;
}
