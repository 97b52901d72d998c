import type { Row } from './word.ts';

/** Words around what is printed alone: a role-play, a quiz, the numbers and rules. */
export const ITEM_WORDS = {
  scenario: ['Tình huống', 'Scenario', 'Ситуація'],
  quiz: ['Trắc nghiệm', 'Quiz', 'Опитування'],
  facts: ['Số để gọi và quy tắc', 'Numbers to call and rules', 'Номери та правила'],
  factsLead: [
    'Gọi thử từng số, so từng câu với nguồn, rồi ghi tên và ngày. Số và lời có thể thay đổi.',
    'Call each number, compare each sentence with its source, then write your name and the date. Numbers and wording can change.',
    'Зателефонуйте за кожним номером, звірте кожне речення з джерелом, запишіть ім’я та дату. Номери й слова можуть змінюватися.',
  ],
  contacts: ['Số để gọi', 'Numbers to call', 'Номери для дзвінка'],
  rules: [
    'Quy tắc, mỗi nơi nói một cách',
    'Rules, each publisher in its own words',
    'Правила: кожна установа каже по-своєму',
  ],
  source: ['Nguồn: {source}', 'Source: {source}', 'Джерело: {source}'],
  noDay: ['không ghi ngày', 'no date given', 'без дати'],
  checked: ['{by} đã kiểm tra, {date}', 'Checked by {by}, {date}', 'Перевірено: {by}, {date}'],
  unchecked: [
    'Chưa ai kiểm tra. Người kiểm tra: __________________ Ngày: ____________',
    'Nobody has checked it yet. Checked by: __________________ Date: ____________',
    'Ще ніхто не перевіряв. Хто перевірив: __________________ Дата: ____________',
  ],
  old: [
    'Đã quá một năm. Kiểm tra lại: __________________ Ngày: ____________',
    'More than a year ago. Checked again by: __________________ Date: ____________',
    'Понад рік тому. Хто перевірив знову: __________________ Дата: ____________',
  ],
} as const satisfies Record<string, Row>;
