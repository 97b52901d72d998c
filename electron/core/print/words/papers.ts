import type { Row } from './word.ts';

/** Words around the printed papers. */
export const PAPER_WORDS = {
  imprint: [
    'Tài liệu tham khảo, không phải ấn phẩm chính thức của chiến dịch.',
    'For reference; not an official publication of the campaign.',
    'Довідкові матеріали, не офіційне видання кампанії.',
  ],
  sources: ['Nguồn', 'Sources', 'Джерела'],
} as const satisfies Record<string, Row>;
