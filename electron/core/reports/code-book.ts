import type { Locale } from '../../../slides/model/text.ts';
import type { Report } from '../../contract/report.ts';
import type { ReportTable } from './table-cells.ts';

type Meanings = Record<string, string>;

/** What each column of the flat tables holds; an empty text: the heading says it. */
const MEANINGS: Record<Locale, Meanings> = {
  vi: {
    planned: 'Số phút theo chương trình',
    taken: 'Số phút thực tế, làm tròn đến một phần mười; ô trống: chưa đo',
    enrolled: 'Số người trong danh sách; ô trống: chưa đếm (không phải 0)',
    present: 'Số người có mặt; ô trống: chưa đếm (không phải 0)',
    absent: 'Sĩ số trừ có mặt; ô trống: chưa đếm (không phải 0)',
    when: 'Đề được hỏi ở đầu buổi hay cuối buổi',
    form: 'Đề A hoặc đề B',
    respondents: 'Số phiếu của nhóm: số trả lời nhiều nhất của một câu; ô trống: dưới mức được in',
    item: 'Mã câu trong gói nội dung',
    anchor: 'Câu có trong cả hai đề nên so được đầu buổi với cuối buổi',
    count: 'Số phiếu chọn phương án; ô trống: không đếm hoặc không in, xem ghi chú',
    percent: 'Tỉ lệ trên số trả lời của câu; ô trống: không đếm hoặc không in, xem ghi chú',
    low: 'Đầu dưới của khoảng tin cậy 95 % (Wilson), tính từ số đã in',
    high: 'Đầu trên của khoảng tin cậy 95 % (Wilson), tính từ số đã in',
    words: 'Con số nói gì, bằng lời thường; một lần cho mỗi câu',
    measure:
      'Nhận ra, nghi oan, hỏi người lớn: phần trăm; d′ và c: đơn vị độ lệch chuẩn; thay đổi: điểm phần trăm',
    from: 'Đầu dưới của khoảng 95 %; ô trống: không tính',
    to: 'Đầu trên của khoảng 95 %; ô trống: không tính',
    fork: 'Thứ tự ngã rẽ trong lần thực hành',
    happened: 'Phương án mà câu chuyện đã đi theo',
    decidedBy: 'Lớp biểu quyết hay báo cáo viên chọn',
    plays: 'Số lần cả lớp thực hành tình huống; ô trống: dưới mức được in, hoặc theo nhóm, từng người',
    scene: 'Cảnh có câu hỏi, hoặc phần kết',
  },
  en: {
    planned: 'Minutes in the programme',
    taken: 'Minutes it really took, to tenths; empty: not timed',
    enrolled: 'People on the list; empty: not counted (not zero)',
    present: 'People who came; empty: not counted (not zero)',
    absent: 'Enrolled minus present; empty: not counted (not zero)',
    when: 'Asked in the opening or the closing quiz',
    form: 'Form A or form B',
    respondents: 'Size of the group: the most answers that one item got; empty: too small to print',
    item: 'Identifier of the item in the content pack',
    anchor: 'Stands in both forms, so that opening and closing can be compared',
    count: 'Answers for this option; empty: not counted or not printed, see the notes',
    percent: 'Share of the answers to this item; empty: not counted or not printed, see the notes',
    low: 'Lower end of the 95% confidence interval (Wilson), worked out from what is printed',
    high: 'Upper end of the 95% confidence interval (Wilson), worked out from what is printed',
    words: 'What the number says in plain words; once for each item',
    measure:
      'Seen through, suspected, asked: per cent; d′ and c: in standard deviations; changes: percentage points',
    from: 'Lower end of the 95% interval; empty: not worked out',
    to: 'Upper end of the 95% interval; empty: not worked out',
    fork: 'Number of the decision in this rehearsal',
    happened: 'How the story went on',
    decidedBy: 'By vote of the class, or by the trainer',
    plays:
      'How often the whole class played the scenario; empty: too few to print, or in groups or one by one',
    scene: 'The scene that asks, or the ending',
  },
  uk: {
    planned: 'Хвилини за програмою',
    taken: 'Фактичні хвилини з точністю до десятих; порожньо: не виміряно',
    enrolled: 'Людей у списку; порожньо: не пораховано (не нуль)',
    present: 'Скільки прийшло; порожньо: не пораховано (не нуль)',
    absent: 'За списком мінус присутні; порожньо: не пораховано (не нуль)',
    when: 'Опитування на початку чи наприкінці',
    form: 'Варіант A або B',
    respondents: 'Розмір групи: найбільше відповідей на одне запитання; порожньо: замало для друку',
    item: 'Код запитання в пакеті матеріалів',
    anchor: 'Є в обох варіантах, тому початок і кінець можна порівняти',
    count: 'Відповідей за цей варіант; порожньо: не рахували або не надруковано, див. примітки',
    percent: 'Частка відповідей на запитання; порожньо: не рахували або не надруковано, див. примітки',
    low: 'Нижня межа 95-відсоткового довірчого інтервалу (Вілсон), обчислена з надрукованого',
    high: 'Верхня межа 95-відсоткового довірчого інтервалу (Вілсон), обчислена з надрукованого',
    words: 'Що означає число, простими словами; один раз для кожного запитання',
    measure:
      'Розпізнано, підозри, запитали б: відсотки; d′ і c: у стандартних відхиленнях; зміни: відсоткові пункти',
    from: 'Нижня межа 95-відсоткового довірчого інтервалу; порожньо: не обчислено',
    to: 'Верхня межа 95-відсоткового довірчого інтервалу; порожньо: не обчислено',
    fork: 'Номер розвилки у цій ситуації',
    happened: 'Як пішла історія далі',
    decidedBy: 'Голосуванням класу чи тренером',
    plays: 'Скільки разів грав увесь клас; порожньо: замало для друку або в групах чи поодинці',
    scene: 'Сцена із запитанням або завершення',
  },
};

/** Rows table - column - meaning, and the two rules that decide what is printed. */
export function codeBookOf(tables: readonly ReportTable[], report: Report): ReportTable {
  const { labels, locale } = report;
  const columnRows = tables.flatMap((table) =>
    table.columns.map(({ key, label }) => [table.title, label, MEANINGS[locale][key] ?? label]),
  );
  return {
    key: 'code-book',
    title: labels.codeBook,
    columns: [
      { key: 'table', label: labels.table, width: 32 },
      { key: 'column', label: labels.column, width: 28 },
      { key: 'meaning', label: labels.meaning, width: 80 },
    ],
    rows: [
      ...columnRows,
      [labels.quiz, labels.notes, labels.suppressed],
      [labels.quiz, labels.notes, labels.masked],
      [labels.scenarioResults, labels.notes, labels.ownShares],
    ],
  };
}
