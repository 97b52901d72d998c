import type { Locale } from '../../../../slides/model/text.ts';
import type { RollupLabel } from '../../../contract/rollup.ts';
import { formatPercent } from '../../reports/numbers.ts';

type Share = { percent: number; interval: { low: number; high: number } | null; seminars: number };

/** Words and sentences of a roll-up in one language. `{k}` in a label: the smallest group. */
type RollupWords = {
  title: string;
  subtitle: (from: string, to: string) => string;
  noDays: string;
  week: string;
  about: string;
  safe: (share: Share) => string;
  labels: Record<RollupLabel, string>;
  /** What the columns of the tables hold, where the heading does not say it. */
  columns: Record<string, string>;
};

const vi: RollupWords = {
  title: 'BÁO CÁO',
  subtitle: (from, to) => `Tổng hợp kết quả các buổi, từ ngày ${from} đến ngày ${to}`,
  noDays: 'Tổng hợp kết quả các buổi',
  week: 'Tuần',
  about: 'khoảng',
  safe: ({ percent, interval, seminars }) =>
    `Chọn cách an toàn: khoảng ${formatPercent(percent, 'vi')}, tính trên ${seminars} buổi.${interval === null ? '' : ` Các buổi khác nhau, nên con số thật có thể từ ${formatPercent(interval.low, 'vi')} đến ${formatPercent(interval.high, 'vi')}.`}`,
  labels: {
    overview: 'Tình hình chung',
    seminars: 'Số buổi',
    schools: 'Số trường',
    communes: 'Số xã, phường, đặc khu',
    provinces: 'Số tỉnh, thành phố',
    weeks: 'Số buổi theo tuần và chương trình',
    week: 'Tuần',
    unsettled: 'Số buổi chưa tính vì có các bản khác nhau, chờ quyết định',
    listed: 'Danh sách buổi',
    parted: 'Số liệu chi tiết',
    results: 'Kết quả trắc nghiệm',
    leftOut: 'Số đề dưới {k} phiếu, không đưa vào kết quả',
    version: 'Bản của câu',
    versionNote: 'Câu này đã hỏi bằng nhiều lời khác nhau, nên mỗi bản tính riêng.',
    wholeAtoms:
      'Mỗi con số là tổng của trọn các đề trong từng buổi có từ {k} phiếu trở lên; giơ tay, thẻ giấy và màn hình học sinh không cộng chung.',
    rounded:
      'Chỗ ghi “khoảng”: báo cáo của một số buổi chỉ in tỉ lệ làm tròn; ở đây cộng đúng những số đã in, nên không in số lượng.',
    safeShare: 'Chọn cách an toàn',
    noResults: 'Chưa có kết quả nào đủ {k} phiếu để in.',
    period: 'Thời gian',
    filters: 'Chỉ tính',
    participants: 'Người tham dự theo đối tượng',
    audience: 'Đối tượng',
    inPlan: 'Theo kế hoạch',
    heldOfPlan: 'Đã tổ chức trong kế hoạch',
    quizTitle: 'Phiếu trắc nghiệm',
  },
  columns: {
    enrolled: 'Tổng sĩ số đã đếm; ô trống: chưa đếm (không phải 0)',
    present: 'Tổng số có mặt đã đếm; ô trống: chưa đếm (không phải 0)',
    absent: 'Sĩ số trừ có mặt, ở các lớp có cả hai số; ô trống: chưa đếm',
    week: 'Tuần từ thứ Hai, đánh số theo ISO 8601',
    respondents: 'Tổng số phiếu của các đề được đưa vào kết quả',
    leftOut: 'Số đề quá ít phiếu, không có trong con số nào',
    item: 'Mã câu trong gói nội dung',
    version: 'Mã ngắn của lời câu hỏi đúng như lúc hỏi; lời khác thì ở dòng khác',
    answers: 'Số trả lời dùng để tính tỉ lệ của câu',
    count: 'Số phiếu chọn phương án; ô trống: có buổi chỉ in tỉ lệ làm tròn',
    percent: 'Tỉ lệ trên số trả lời của câu',
    low: 'Tỉ lệ thấp nhất có thể, khi có làm tròn',
    high: 'Tỉ lệ cao nhất có thể, khi có làm tròn',
    safe: 'Tỉ lệ chọn cách an toàn (%), kể cả hỏi người lớn; một lần cho mỗi câu',
    safeFrom: 'Đầu dưới của khoảng tin cậy 95 % (%), mỗi buổi là một đơn vị; ô trống: dưới hai buổi',
    safeTo: 'Đầu trên của khoảng tin cậy 95 % (%), mỗi buổi là một đơn vị; ô trống: dưới hai buổi',
  },
};

const en: RollupWords = {
  title: 'REPORT',
  subtitle: (from, to) => `Summary of seminars held from ${from} to ${to}`,
  noDays: 'Summary of seminars',
  week: 'Week',
  about: 'about',
  safe: ({ percent, interval, seminars }) =>
    `A safe choice: about ${percent}%, over ${seminars} ${seminars === 1 ? 'seminar' : 'seminars'}.${interval === null ? '' : ` Seminars differ, so the true figure may lie anywhere from ${interval.low}% to ${interval.high}%.`}`,
  labels: {
    overview: 'Overview',
    seminars: 'Seminars',
    schools: 'Schools',
    communes: 'Communes',
    provinces: 'Provinces',
    weeks: 'Seminars by week and programme',
    week: 'Week',
    unsettled: 'Seminars not counted: two versions differ and nobody has decided yet',
    listed: 'List of seminars',
    parted: 'By place and group',
    results: 'Quiz results',
    leftOut: 'Forms with fewer than {k} respondents, left out of the results',
    version: 'Wording',
    versionNote: 'This question was asked in several wordings; each is counted apart.',
    wholeAtoms:
      'Every number adds up whole forms of single seminars with {k} respondents or more; raised hands, paper cards and the pupils’ laptop are never added together.',
    rounded:
      '“About”: the reports of one or more seminars print only rounded shares here. What is printed there is what is added up, so counts are left out.',
    safeShare: 'Safe choice',
    noResults: 'No results yet with the {k} respondents needed to print them.',
    period: 'Period',
    filters: 'Only',
    participants: 'Participants by role',
    audience: 'Audience',
    inPlan: 'Planned',
    heldOfPlan: 'Held, of those planned',
    quizTitle: 'Quiz',
  },
  columns: {
    enrolled: 'People on the lists, as far as counted; empty: not counted (not zero)',
    present: 'People who came, as far as counted; empty: not counted (not zero)',
    absent: 'Enrolled minus present, over groups that have both; empty: not counted',
    week: 'Week from Monday, numbered by ISO 8601',
    respondents: 'Respondents of all forms that went into the results',
    leftOut: 'Forms too small to go into any number',
    item: 'Id of the question in the content pack',
    version: 'Short name of the frozen wording; another wording is another row',
    answers: 'Answers on which the shares of the question are based',
    count: 'Answers for the option; empty: at least one seminar prints only rounded shares',
    percent: 'Share of the answers to the question',
    low: 'Lowest possible share, where something was rounded',
    high: 'Highest possible share, where something was rounded',
    safe: 'Share of safe answers (%), including asking an adult; once for each question',
    safeFrom: 'Lower end of the 95% interval (%), seminars as units; empty: fewer than two',
    safeTo: 'Upper end of the 95% interval (%), seminars as units; empty: fewer than two',
  },
};

const uk: RollupWords = {
  title: 'ЗВІТ',
  subtitle: (from, to) => `Підсумок занять за період з ${from} до ${to}`,
  noDays: 'Підсумок занять',
  week: 'Тиждень',
  about: 'близько',
  safe: ({ percent, interval, seminars }) =>
    `Безпечний вибір: близько ${formatPercent(percent, 'uk')}; занять у підрахунку: ${seminars}.${interval === null ? '' : ` Заняття різняться, тож справжнє число може бути від ${formatPercent(interval.low, 'uk')} до ${formatPercent(interval.high, 'uk')}.`}`,
  labels: {
    overview: 'Загальний огляд',
    seminars: 'Занять',
    schools: 'Шкіл',
    communes: 'Громад',
    provinces: 'Провінцій',
    weeks: 'Заняття за тижнями і програмами',
    week: 'Тиждень',
    unsettled: 'Не враховано занять: версії різняться, рішення ще не ухвалено',
    listed: 'Перелік занять',
    parted: 'За місцями та групами',
    results: 'Результати опитувань',
    leftOut: 'Варіантів, де менше ніж {k} респондентів: до результатів не входять',
    version: 'Редакція',
    versionNote: 'Це запитання ставили в різних редакціях; кожну пораховано окремо.',
    wholeAtoms:
      'Кожне число – сума цілих варіантів окремих занять, де не менше ніж {k} респондентів; підняті руки, паперові картки й ноутбук для учнів між собою не додаємо.',
    rounded:
      '«Близько»: у звіті якогось заняття тут надруковано лише округлені частки. Додаємо саме надруковане, тому кількість не подаємо.',
    safeShare: 'Безпечний вибір',
    noResults: 'Ще немає результатів, де було б {k} респондентів, потрібних для друку.',
    period: 'Період',
    filters: 'Лише',
    participants: 'Учасники за ролями',
    audience: 'Аудиторія',
    inPlan: 'За планом',
    heldOfPlan: 'Проведено із запланованого',
    quizTitle: 'Опитування',
  },
  columns: {
    enrolled: 'Людей у списках, скільки пораховано; порожньо: не пораховано (не нуль)',
    present: 'Скільки прийшло, як пораховано; порожньо: не пораховано (не нуль)',
    absent: 'За списком мінус присутні, де є обидва числа; порожньо: не пораховано',
    week: 'Тиждень від понеділка, за ISO 8601',
    respondents: 'Респондентів у всіх варіантах, що увійшли до результатів',
    leftOut: 'Замалі варіанти, яких немає в жодному числі',
    item: 'Код запитання в пакеті матеріалів',
    version: 'Коротка назва збереженої редакції; інша редакція – інший рядок',
    answers: 'Відповідей, від яких узято частки',
    count: 'Скільки разів вибрано цей варіант відповіді; порожньо: десь надруковано лише округлені частки',
    percent: 'Частка відповідей на запитання',
    low: 'Найменша можлива частка, де щось округлено',
    high: 'Найбільша можлива частка, де щось округлено',
    safe: 'Частка безпечних відповідей (%), разом із «запитаю дорослого»; один раз для кожного запитання',
    safeFrom: 'Нижня межа 95 % інтервалу (%), одиниця – заняття; порожньо: менше двох',
    safeTo: 'Верхня межа 95 % інтервалу (%), одиниця – заняття; порожньо: менше двох',
  },
};

const WORDS: Record<Locale, RollupWords> = { vi, en, uk };

/** The words of a roll-up in `locale`. */
export const rollupWords = (locale: Locale): RollupWords => WORDS[locale];
