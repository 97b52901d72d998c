import { join } from 'node:path';
import type { Locale } from '../../../../slides/model/text.ts';
import type { Progress } from '../../../contract/plan.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { writeCsv } from '../../reports/csv.ts';
import { columns, type ReportTable } from '../../reports/table-cells.ts';
import type { Workbook } from '../../reports/workbook.ts';
import { writeXlsx } from '../../reports/xlsx.ts';

const WORDS = {
  vi: {
    file: 'con-thieu',
    title: 'Còn thiếu',
    school: 'Trường',
    commune: 'Xã, phường',
    province: 'Tỉnh',
    date: 'Ngày',
    trainer: 'Báo cáo viên',
    state: 'Tình trạng',
    late: 'quá ngày, chưa có số liệu',
    missing: 'chưa có số liệu',
    book: 'Giải thích',
    column: 'Cột',
    meaning: 'Ý nghĩa',
    simulated: 'DỮ LIỆU MÔ PHỎNG',
    notes: 'Ghi chú',
    means: 'Ghi theo kế hoạch; chỉ gồm các buổi chưa nhận được số liệu.',
  },
  en: {
    file: 'missing',
    title: 'Missing',
    school: 'School',
    commune: 'Commune',
    province: 'Province',
    date: 'Date',
    trainer: 'Trainer',
    state: 'Status',
    late: 'overdue, not received',
    missing: 'not received yet',
    book: 'Code book',
    column: 'Column',
    meaning: 'Meaning',
    simulated: 'SIMULATED DATA',
    notes: 'Notes',
    means: 'As in the plan; only seminars not received yet are listed.',
  },
  uk: {
    file: 'brakuie',
    title: 'Бракує',
    school: 'Школа',
    commune: 'Громада',
    province: 'Провінція',
    date: 'Дата',
    trainer: 'Тренер',
    state: 'Стан',
    late: 'день минув, даних немає',
    missing: 'даних ще немає',
    book: 'Пояснення',
    column: 'Стовпець',
    meaning: 'Значення',
    simulated: 'ДАНІ СИМУЛЯЦІЇ',
    notes: 'Примітки',
    means: 'Як у плані; заплановані заняття, про які даних ще немає.',
  },
} as const;

/** The rows of the plan of which nothing came in, as tables. Its headings can be read as a plan again. */
export function missingWorkbook(
  progress: Progress,
  locale: Locale,
  today: string,
  simulated: boolean,
): Workbook {
  const words = WORDS[locale];
  const table: ReportTable = {
    key: 'missing',
    title: words.title,
    columns: columns({
      school: [words.school, 40],
      commune: [words.commune, 26],
      province: [words.province, 20],
      date: [words.date, 12],
      trainer: [words.trainer, 26],
      state: [words.state, 28],
    }),
    rows: progress.rows
      .filter(({ state }) => state !== 'held')
      .map(({ school, commune, province, date, trainer, state }) => [
        ...[school, commune, province, date, trainer],
        state === 'late' ? words.late : words.missing,
      ]),
  };
  return {
    locale,
    labels: { simulated: words.simulated, notes: words.notes },
    simulated,
    tables: [table],
    codeBook: {
      key: 'code-book',
      title: words.book,
      columns: columns({ column: [words.column, 24], meaning: [words.meaning, 70] }),
      rows: table.columns.map(({ label }) => [label, words.means]),
    },
    fileName: (extension) => `${simulated ? 'mo-phong_' : ''}${words.file}_${today}.${extension}`,
  };
}

/**
 * Writes what is missing into `folder` as XLSX and CSV; gives the path of the XLSX, then of the CSV. Throws StorageError.
 */
export async function writeMissing(workbook: Workbook, folder: string): Promise<string[]> {
  const files = [
    { name: workbook.fileName('xlsx'), bytes: await writeXlsx(workbook) },
    ...writeCsv(workbook),
  ];
  return files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileAtomic(path, bytes);
    return path;
  });
}
