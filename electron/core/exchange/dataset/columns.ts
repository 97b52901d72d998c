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

export const PLAY_NO = column(
  'play_no',
  'int',
  'Số của lần thực hành trong buổi, nối với bảng plays',
  'Number of the play in the seminar; joins with plays',
  'Номер гри в занятті; зв’язок із plays',
);

export const SUMMED = [
  column(
    'count',
    'int?',
    'Số đã in; trống: chỉ in tỉ lệ làm tròn',
    'Count as printed; empty: only a rounded share is printed',
    'Надруковане число; порожньо: лише округлена частка',
  ),
  column(
    'yes',
    'real',
    'Số trả lời theo tỉ lệ đã in, để cộng',
    'Answers by the share printed, to add up',
    'Відповідей за надрукованою часткою, щоб додавати',
  ),
  column('low', 'real', 'Ít nhất có thể', 'At least', 'Щонайменше'),
  column('high', 'real', 'Nhiều nhất có thể', 'At most', 'Щонайбільше'),
] as const;
