import type { Row } from './word.ts';

/** Words of the handouts. */
export const HANDOUT_WORDS = {
  title: ['Tài liệu phát tay', 'Handout', 'Роздатковий матеріал'],
  slide: ['Trang {n}', 'Slide {n}', 'Слайд {n}'],
  goesOn: [
    'Lời dẫn còn tiếp ở trang sau',
    'The notes go on overleaf',
    'Нотатки – далі на наступній сторінці',
  ],
  notes: ['Lời dẫn của báo cáo viên', 'Notes for the trainer', 'Нотатки для тренера'],
  sources: ['Nguồn của lời dẫn', 'Sources of the notes', 'Джерела нотаток'],
  seen: ['không ghi ngày, xem {day}', 'no date given, seen {day}', 'без дати, переглянуто {day}'],
  mine: ['Em ghi lại:', 'My notes:', 'Мої нотатки:'],
  inPdf: [
    'Hình của trang này nằm trong chính tệp PDF, trang {page}.',
    'The picture of this slide is in the PDF itself, page {page}.',
    'Зображення цього слайда – у самому файлі PDF, сторінка {page}.',
  ],
} as const satisfies Record<string, Row>;
