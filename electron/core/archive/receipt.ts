import type { Locale } from '../../../slides/model/text.ts';
import type { Receipt } from './purge.ts';

type Words = {
  title: string;
  day: string;
  reason: string;
  seminars: string;
  practice: string;
  facts: string;
  responses: string;
  copies: string;
  deleted: string;
  hash: string;
  unknown: string;
  plan: string;
  aliases: string;
  overwritten: string;
  unlinked: string;
  claim: string;
};

const WORDS: Record<Locale, Words> = {
  vi: {
    title: 'BIÊN NHẬN XÓA SỐ LIỆU',
    day: 'Ngày xóa',
    reason: 'Lý do',
    seminars: 'Số buổi đã xóa',
    practice: 'Số buổi luyện tập (mô phỏng) đã xóa',
    facts: 'Số bản ghi',
    responses: 'trong đó phiếu trả lời không tên',
    copies: 'Số bản sao lưu trên máy đã được ghi lại, bỏ các buổi này',
    deleted: 'Số bản sao lưu không đọc được, đã xóa',
    hash: 'Mã kiểm tra của lệnh xóa (SHA-256)',
    unknown: '(không còn thông tin về buổi)',
    plan: 'Tên trường còn ghi trong kế hoạch (số dòng)',
    aliases: 'Tên trường còn ghi trong câu trả lời về tên trường',
    overwritten: 'Các tệp cũ đã được ghi đè trước khi xóa.',
    unlinked: 'Máy này không cho ghi đè một số tệp cũ trước khi xóa; đĩa sẽ tự dùng lại chỗ đó về sau.',
    claim:
      'Các buổi trên không còn trong tệp của bộ công cụ trên máy này, kể cả bản sao lưu hằng ngày. Bản đã ghi ra USB hay nằm ở máy khác thì không xóa được từ máy này; khi nhận lại, máy không lấy các buổi này nữa. Biên nhận này chỉ nói về tệp; trên ổ đĩa có thể còn dấu vết.',
  },
  en: {
    title: 'RECEIPT FOR DELETED DATA',
    day: 'Deleted on',
    reason: 'Reason',
    seminars: 'Seminars deleted',
    practice: 'Practice (simulated) seminars deleted',
    facts: 'Records',
    responses: 'of these, anonymous answer sheets',
    copies: 'Backups on this laptop rewritten without them',
    deleted: 'Backups that could not be read and were removed',
    hash: 'Checksum of the deletion (SHA-256)',
    unknown: '(nothing is known of this seminar any more)',
    plan: 'Rows of the plan that still name the schools',
    aliases: 'Answers about names that still name the schools',
    overwritten: 'The old files were overwritten before they were removed.',
    unlinked:
      'This system did not let some old files be overwritten before they were removed; the drive reuses their place in time.',
    claim:
      'These seminars are no longer in the kit’s files on this laptop, daily backups included. Copies on sticks and on other laptops are out of reach; when they come back, these seminars are not taken in. This applies to files, not to traces that a drive may keep.',
  },
  uk: {
    title: 'ПІДТВЕРДЖЕННЯ ВИДАЛЕННЯ ДАНИХ',
    day: 'Дата видалення',
    reason: 'Причина',
    seminars: 'Видалено занять',
    practice: 'Видалено тренувальних (змодельованих) занять',
    facts: 'Записів',
    responses: 'з них анонімних анкет',
    copies: 'Резервних копій на цьому ноутбуці переписано без них',
    deleted: 'Резервних копій, які не вдалося прочитати, вилучено',
    hash: 'Контрольна сума видалення (SHA-256)',
    unknown: '(про це заняття більше нічого не відомо)',
    plan: 'Рядків плану, де ще є назви цих шкіл',
    aliases: 'Відповідей про назви, де ще є ці школи',
    overwritten: 'Старі файли перед вилученням перезаписано.',
    unlinked:
      'Деякі старі файли система не дала перезаписати перед вилученням; диск згодом використає їхнє місце.',
    claim:
      'Цих занять більше немає у файлах програми на цьому ноутбуці, зокрема в щоденних резервних копіях. Копії на флешках та інших ноутбуках недосяжні; коли вони повернуться, ці заняття не буде прийнято. Ідеться про файли, а не про сліди, які може зберігати диск.',
  },
};

/** Only simulated seminars leave nothing behind that refuses them later. */
const claimOf = (receipt: Receipt, words: Words): string =>
  receipt.sha256 === null ? `${words.claim.split('. ')[0]}.` : words.claim;

const dayIn = (day: string, locale: Locale): string =>
  locale === 'en'
    ? day
    : day
        .split('-')
        .reverse()
        .join(locale === 'vi' ? '/' : '.');

/** The receipt of a purge in words: what was deleted, by place and day, and no results. Lines end in LF. */
export function receiptText(receipt: Receipt, locale: Locale): string {
  const words = WORDS[locale];
  const { seminars, copies, facts, responses, named, overwritten, sha256 } = receipt;
  const place = ({ school, commune, date }: Receipt['seminars'][number]): string =>
    [date === '' ? '' : dayIn(date, locale), school, commune].filter((part) => part !== '').join(', ') ||
    words.unknown;
  return [
    words.title,
    '',
    `${words.day}: ${dayIn(receipt.day, locale)}`,
    ...(receipt.reason === '' ? [] : [`${words.reason}: ${receipt.reason}`]),
    `${receipt.choice === 'practice' ? words.practice : words.seminars}: ${seminars.length}`,
    ...seminars.map((seminar, index) => `  ${index + 1}. ${place(seminar)}`),
    `${words.facts}: ${facts} (${words.responses}: ${responses})`,
    ...(copies.rewritten > 0 ? [`${words.copies}: ${copies.rewritten}`] : []),
    ...(copies.deleted > 0 ? [`${words.deleted}: ${copies.deleted}`] : []),
    ...(named.plan > 0 ? [`${words.plan}: ${named.plan}`] : []),
    ...(named.aliases > 0 ? [`${words.aliases}: ${named.aliases}`] : []),
    ...(sha256 === null ? [] : [`${words.hash}: ${sha256}`]),
    '',
    `${claimOf(receipt, words)} ${overwritten ? words.overwritten : words.unlinked}`,
    '',
  ].join('\n');
}

/** `bien-nhan-xoa_2026-11-27_12-buoi_1a2b3c4d.txt`: two of one day have two names. */
export const receiptName = ({ day, seminars, sha256 }: Receipt): string =>
  `bien-nhan-xoa_${day}_${seminars.length}-buoi_${sha256?.slice(0, 8) ?? 'luyen-tap'}.txt`;

/** The receipt as a file for Notepad: with a byte order mark and CRLF. */
export const receiptFile = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
