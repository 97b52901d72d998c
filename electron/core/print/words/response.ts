import type { Row } from './word.ts';

/** Words of the printed response plan. */
export const RESPONSE_WORDS = {
  title: ['Kế hoạch ứng phó của nhà trường', 'The school’s response plan', 'План дій школи'],
  lead: [
    'Khi một em gặp chuyện: làm theo thứ tự này. Treo ở phòng giáo viên, phòng trực; không đưa lên mạng.',
    'When a child is in trouble, follow this order. Put it up in the staff room; never put it online.',
    'Коли дитина в біді, дійте в такому порядку. Повісьте в учительській; не викладайте в мережу.',
  ],
  school: ['Trường', 'School', 'Школа'],
  savedOn: ['Xem lại ngày {day}', 'Reviewed on {day}', 'Переглянуто {day}'],
  old: [
    'Đã quá một năm học: gọi thử từng số, sửa chỗ đã đổi.',
    'Older than a school year: call every number once and correct the plan.',
    'Минуло понад навчальний рік: подзвоніть на кожен номер і виправте план.',
  ],
  call: ['1. Gọi ai, theo thứ tự', '1. Who to call, in order', '1. Кому дзвонити, по черзі'],
  name: ['Họ tên', 'Name', 'Прізвище та ім’я'],
  role: ['Chức vụ, công việc', 'Role', 'Посада'],
  phone: ['Số điện thoại', 'Phone', 'Телефон'],
  police: ['Công an xã, phường', 'Commune police', 'Поліція громади'],
  parents: ['2. Báo gia đình em', '2. Telling the parents', '2. Як повідомити батьків'],
  stays: [
    '3. Ai ở bên em, ở đâu',
    '3. Who stays with the child, and where',
    '3. Хто лишається з дитиною і де',
  ],
  decides: ['4. Ai quyết định', '4. Who decides', '4. Хто вирішує'],
  written: ['5. Ghi lại những gì', '5. What is written down', '5. Що записати'],
  kept: ['Giữ ở đâu, ai được đọc', 'Where it is kept, who may read it', 'Де зберігається, хто може читати'],
  duties: ['6. Trách nhiệm báo tin theo quy định', '6. Duties to report', '6. Обов’язок повідомляти'],
  dutiesEmpty: [
    'Cần người có trách nhiệm điền và kiểm tra.',
    'To be filled in and checked by the person responsible.',
    'Має заповнити й перевірити відповідальна особа.',
  ],
  checked: ['Người kiểm tra: {name}, ngày {day}', 'Checked by {name} on {day}', 'Перевірено: {name}, {day}'],
  unchecked: ['Chưa ai kiểm tra', 'Not checked yet', 'Ще не перевірено'],
  checker: ['Người kiểm tra, ngày', 'Checked by, on', 'Перевірено, дата'],
  firstHour: ['Giờ đầu tiên', 'The first hour', 'Перша година'],
  untranslated: ['chưa dịch', 'not translated yet', 'ще не перекладено'],
  never: ['Không làm', 'Never', 'Ніколи'],
  stayPrivate: [
    'Có tên và số của người lớn: bản in này không đưa cho người ngoài trường.',
    'Contains names and phone numbers of adults: not for anyone outside the school.',
    'Містить імена й номери дорослих: не для сторонніх.',
  ],
} as const satisfies Record<string, Row>;
