import { ROLES } from '../../../contract/setup.ts';
import { column } from './schema.ts';

const ROLE_WORDS = ROLES.join(', ');

/** Columns that several tables have. */

export const SEMINAR = [
  column('seminar', 'string', 'Mã ngẫu nhiên của buổi', 'Random id of the seminar', 'Випадковий код заняття'),
  column(
    'simulated',
    'flag',
    'true: dữ liệu mô phỏng, không phải buổi thật',
    'true: simulated data, not a real seminar',
    'true: змодельовані дані, не справжнє заняття',
  ),
] as const;

export const HEADS = [
  column(
    'enrolled',
    'int?',
    'Sĩ số; trống: chưa đếm (không phải 0)',
    'On the lists; empty: not counted (not zero)',
    'За списком; порожньо: не пораховано (не нуль)',
  ),
  column(
    'present',
    'int?',
    'Có mặt; trống: chưa đếm (không phải 0)',
    'Came; empty: not counted (not zero)',
    'Прийшли; порожньо: не пораховано (не нуль)',
  ),
  column(
    'absent',
    'int?',
    'Sĩ số trừ có mặt, chỉ ở lớp có đủ hai số',
    'Enrolled minus present, of groups that have both',
    'За списком мінус присутні, де є обидва числа',
  ),
] as const;

export const WHO = [
  column(
    'role',
    'string',
    `Đối tượng: ${ROLE_WORDS}; mixed: nhiều đối tượng cùng trả lời`,
    `Role: ${ROLE_WORDS}; mixed: several answered together`,
    `Роль: ${ROLE_WORDS}; mixed: кілька ролей разом`,
  ),
  column('age_band', 'string', 'Nhóm tuổi', 'Age band', 'Вікова група'),
] as const;

export const FORM_NO = column(
  'form_no',
  'int',
  'Số của đề trong buổi, nối với bảng forms',
  'Number of the form in the seminar; joins with forms',
  'Номер варіанта в занятті; зв’язок із forms',
);

export const WORDING = column(
  'wording',
  'string',
  'Mã ngắn của lời đã hỏi; lời khác nhau thì không cộng chung',
  'Short name of the wording that was asked; different wordings are not added up',
  'Коротка назва редакції; різні редакції не додають',
);

export const ITEM = [
  column('item', 'string', 'Mã câu trong phiếu', 'Id of the question', 'Код запитання'),
  WORDING,
] as const;

export const PLAYED = [
  column('scenario', 'string', 'Mã tình huống', 'Id of the scenario', 'Код ситуації'),
  WORDING,
  column(
    'mode',
    'string',
    'class: cả lớp; group: nhóm; single: từng em',
    'class: whole class; group: groups; single: one pupil',
    'class: весь клас; group: групи; single: по одному',
  ),
] as const;

export const PRINTED_SHARE = [
  column(
    'count',
    'int?',
    'Số đã in trong báo cáo của buổi; trống: báo cáo không in',
    'As printed in the seminar’s report; empty: not printed there',
    'Як у звіті заняття; порожньо: там не надруковано',
  ),
  column(
    'percent',
    'int?',
    'Tỉ lệ đã in (%); trống: không in, hoặc xem near',
    'Share as printed (%); empty: not printed, or see near',
    'Надрукована частка (%); порожньо: не надруковано або див. near',
  ),
  column(
    'near',
    'string?',
    'none: gần như không ai; all: gần như mọi người; trống: không phải',
    'none: nearly nobody; all: nearly everybody; empty: neither',
    'none: майже ніхто; all: майже всі; порожньо: ні те, ні інше',
  ),
] as const;
