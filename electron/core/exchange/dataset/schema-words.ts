import type { Locale } from '../../../../slides/model/text.ts';
import type { ColumnType } from './schema.ts';

type SchemaWords = {
  title: string;
  simulated: string;
  /** Paragraphs. */
  about: readonly string[];
  use: string;
  using: readonly string[];
  privacy: string;
  leftOut: readonly string[];
  column: string;
  type: string;
  meaning: string;
  mayBeEmpty: string;
  types: Record<ColumnType, string>;
};

const EXAMPLE = `\`\`\`sql
.read views.sql
FROM rollup_totals;
FROM rollup_options_by(['province', 'audience']);
CREATE OR REPLACE VIEW chosen AS FROM seminars WHERE province = 'lao-cai';
FROM rollup_items;
\`\`\``;

const vi: SchemaWords = {
  title: 'Bộ dữ liệu các buổi Không Một Mình',
  simulated: 'Dữ liệu mô phỏng: không có buổi nào là thật.',
  about: [
    'Dành cho người phân tích số liệu của đơn vị tổng hợp. Mỗi bảng là một thư mục tệp Parquet, chia theo tỉnh và tháng. Tên thư mục viết không dấu; tên đầy đủ nằm trong cột `province_name`. `unknown`: buổi không ghi tỉnh.',
    'Buổi được tính như trong trang Tổng hợp: buổi đã xóa, buổi ghi trùng và buổi đang chờ quyết định không có ở đây; tên trường theo tên đã thống nhất. Các bảng nối với nhau qua cột `seminar`.',
  ],
  use: 'Cách dùng',
  using: [
    'Mở thư mục này bằng DuckDB. `views.sql` tính lại mọi con số của bản tổng hợp:',
    EXAMPLE,
    'Chương trình khác (Python, R, Spark) đọc các thư mục như một bộ dữ liệu Parquet kiểu Hive.',
  ],
  privacy: 'Những gì không có ở đây, và vì sao',
  leftOut: [
    'Không có dòng nào là phiếu của một người. Nếu ghi từng phiếu thì chỉ cần biết vài điều về một em là có thể tìm ra em ấy trong lớp; lấy tổng trừ đi từng dòng thì mọi nhóm nhỏ đều lộ. Vì vậy mỗi ô ở đây chỉ là con số mà báo cáo của chính buổi đó đã in: đề quá ít phiếu không có kết quả, tỉ lệ gần 0 % hoặc 100 % của nhóm nhỏ chỉ có khoảng. Cộng hay trừ cách nào cũng không biết thêm gì.',
    'Cũng không có: tên báo cáo viên, nhận xét viết tay, tên lớp, giờ dạy, câu hỏi trong hộp, người lớn tin cậy, số điện thoại.',
  ],
  column: 'Cột',
  type: 'Kiểu',
  meaning: 'Ý nghĩa',
  mayBeEmpty: 'có thể trống',
  types: { string: 'chữ', int: 'số nguyên', real: 'số thực', flag: 'đúng/sai', day: 'ngày' },
};

const en: SchemaWords = {
  title: 'Data set of Not Alone seminars',
  simulated: 'Simulated data: none of these seminars is real.',
  about: [
    'For the analysts of the organisation that puts the seminars together. Each table is a folder of Parquet files, split by province and month. Names of folders are written without diacritics; the full name is in the column `province_name`. `unknown`: a seminar without a province.',
    'Seminars count as they do in the roll-up: deleted ones, doubles and those that wait for a decision are not here, and schools have the name that was agreed on. Tables join on the column `seminar`.',
  ],
  use: 'How to use it',
  using: [
    'Open this folder with DuckDB. `views.sql` works out every number of the roll-up again:',
    EXAMPLE,
    'Other programs (Python, R, Spark) read the folders as a Hive-style Parquet data set.',
  ],
  privacy: 'What is not here, and why',
  leftOut: [
    'No row is what one person answered. With single answer sheets, a few things known about a pupil would be enough to find that pupil in a class, and totals minus rows would uncover every small group. So each cell here is a number that the report of its own seminar prints: a form with too few respondents has no results, and a share near 0% or 100% of a small group is a range. Adding up and subtracting tells no more.',
    'Left out as well: the trainer’s name, written remarks, names of classes, the hour, questions from the box, the trusted adult, telephone numbers.',
  ],
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  mayBeEmpty: 'may be empty',
  types: { string: 'text', int: 'integer', real: 'number', flag: 'true/false', day: 'date' },
};

const uk: SchemaWords = {
  title: 'Набір даних про заняття Không Một Mình',
  simulated: 'Змодельовані дані: жодне з цих занять не справжнє.',
  about: [
    'Для аналітиків організації, яка підсумовує заняття. Кожна таблиця – тека з файлами Parquet за провінціями й місяцями. Назви тек – без діакритики; повна назва – у стовпці `province_name`. `unknown`: заняття без провінції.',
    'Заняття враховано так само, як у підсумку: видалених, повторних і тих, що чекають на рішення, тут немає, а школи мають узгоджені назви. Таблиці пов’язує стовпець `seminar`.',
  ],
  use: 'Як користуватися',
  using: [
    'Відкрийте цю теку в DuckDB. `views.sql` наново обчислює кожне число підсумку:',
    EXAMPLE,
    'Інші програми (Python, R, Spark) читають теки як набір Parquet у стилі Hive.',
  ],
  privacy: 'Чого тут немає і чому',
  leftOut: [
    'Жоден рядок не є відповідями однієї людини. Маючи окремі анкети, досить знати про учня кілька речей, щоб знайти його в класі, а відніманням рядків від підсумку можна було б розкрити кожну малу групу. Тому кожна клітинка – це число, яке друкує звіт самого заняття: замалий варіант не має результатів, а частка біля 0 % чи 100 % у малій групі – лише проміжок. Додаванням і відніманням нічого більше не дізнатися.',
    'Немає також: імені тренера, письмових зауважень, назв класів, години, запитань зі скриньки, довіреної дорослої людини, телефонів.',
  ],
  column: 'Стовпець',
  type: 'Тип',
  meaning: 'Значення',
  mayBeEmpty: 'може бути порожнім',
  types: { string: 'текст', int: 'ціле число', real: 'число', flag: 'так/ні', day: 'дата' },
};

/** The words of SCHEMA.md. */
export const SCHEMA_WORDS: Record<Locale, SchemaWords> = { vi, en, uk };
