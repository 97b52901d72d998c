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
    compared:
      'Chỉ gồm các buổi in được kết quả cả đầu buổi lẫn cuối buổi, và những câu có ở cả hai lần. Thay đổi có thể vì nhiều lý do, không riêng các buổi này.',
    change: 'Thay đổi (điểm phần trăm)',
    ownMean:
      'Theo nhóm và từng người: báo cáo mỗi buổi chỉ in tỉ lệ làm tròn, không in số lượng. Ở đây là trung bình của các buổi, mỗi buổi tính như nhau.',
    leftOutPlays: 'Số lượt cả lớp thực hành dưới {k} người, không đưa vào kết quả',
    leftOutOwn: 'Số buổi dưới {k} lượt thực hành, không đưa vào kết quả',
    votes: 'Số lượt chọn',
    safeByPart: 'Chọn cách an toàn, theo từng phần',
    changeByPart: 'Thay đổi, theo từng phần (điểm phần trăm)',
    optionsInTables:
      'Các câu đánh số như ở biểu đồ phía trên. Ô “–”: câu không tính cách an toàn, hoặc chưa đủ {k} phiếu. Từng phương án của từng phần có trong tệp XLSX và CSV.',
    questionShort: 'Câu',
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
    opening: 'Tỉ lệ ở đầu buổi, trên số trả lời đầu buổi',
    closing: 'Tỉ lệ ở cuối buổi, trên số trả lời cuối buổi',
    change: 'Cuối buổi trừ đầu buổi, tỉ lệ chọn cách an toàn; một lần cho mỗi câu',
    changeFrom: 'Đầu dưới của khoảng tin cậy 95 %, mỗi buổi là một đơn vị; ô trống: dưới hai buổi',
    changeTo: 'Đầu trên của khoảng tin cậy 95 %, mỗi buổi là một đơn vị; ô trống: dưới hai buổi',
    plays: 'Số lượt cả lớp thực hành; ô trống: theo nhóm và từng người không in số lượt',
    votes: 'Số lượt chọn ở ngã rẽ; ô trống: theo nhóm và từng người không in số lượng',
    scene: 'Ngã rẽ của tình huống, hoặc kết thúc',
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
    versionNote: 'This question was asked in several wordings; each is counted separately.',
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
    compared:
      'Only seminars whose reports print results of both opening and closing are in here, with the questions asked both times. A change may have many reasons besides the seminars.',
    change: 'Change (percentage points)',
    ownMean:
      'In groups and one by one: the report of each seminar prints only rounded shares and no counts. Shown here is the mean over the seminars, each counting the same.',
    leftOutPlays: 'Rehearsals of a class with fewer than {k} people, left out of the results',
    leftOutOwn: 'Seminars with fewer than {k} rehearsals, left out of the results',
    votes: 'Votes',
    safeByPart: 'Safe choices, part by part',
    changeByPart: 'Change, part by part (percentage points)',
    optionsInTables:
      'Questions are numbered as in the charts above. “–”: the question has no safe answer, or fewer than {k} answered. Every option of every part is in the XLSX and CSV files.',
    questionShort: 'Q',
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
    opening: 'Share at opening, of the answers at opening',
    closing: 'Share at closing, of the answers at closing',
    change: 'Closing minus opening, share of safe answers; once for each question',
    changeFrom: 'Lower end of the 95% interval, seminars as units; empty: fewer than two',
    changeTo: 'Upper end of the 95% interval, seminars as units; empty: fewer than two',
    plays: 'Times whole classes played; empty: in groups and one by one no numbers are printed',
    votes: 'Votes at the decision; empty: in groups and one by one no numbers are printed',
    scene: 'A decision of the scenario, or the ending',
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
    filters: 'Враховано лише',
    participants: 'Учасники за ролями',
    audience: 'Аудиторія',
    inPlan: 'За планом',
    heldOfPlan: 'Проведено із запланованого',
    quizTitle: 'Опитування',
    compared:
      'Лише заняття, де надруковано результати і на початку, і наприкінці, та запитання, які ставили обидва рази. Зміна може мати багато причин, не лише заняття.',
    change: 'Зміна (в. п.)',
    ownMean:
      'У групах і поодинці: звіт кожного заняття друкує лише округлені частки, без кількості. Тут подано середнє за заняттями, кожне має однакову вагу.',
    leftOutPlays: 'Вправ усім класом, де менше ніж {k} людей: до результатів не входять',
    leftOutOwn: 'Занять, де зіграно менше ніж {k} разів: до результатів не входять',
    votes: 'Голосів',
    safeByPart: 'Безпечний вибір за частинами',
    changeByPart: 'Зміна за частинами (в. п.)',
    optionsInTables:
      'Запитання пронумеровано, як на діаграмах вище. «–»: у запитання немає безпечної відповіді або відповіло менше ніж {k}. Усі варіанти відповідей за частинами є у файлах XLSX і CSV.',
    questionShort: 'Зап.',
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
    safeFrom: 'Нижня межа 95-відсоткового довірчого інтервалу (%), одиниця – заняття; порожньо: менше двох',
    safeTo: 'Верхня межа 95-відсоткового довірчого інтервалу (%), одиниця – заняття; порожньо: менше двох',
    opening: 'Частка на початку, від відповідей на початку',
    closing: 'Частка наприкінці, від відповідей наприкінці',
    change: 'Кінець мінус початок, частка безпечних відповідей; один раз для кожного запитання',
    changeFrom: 'Нижня межа 95-відсоткового довірчого інтервалу, одиниця – заняття; порожньо: менше двох',
    changeTo: 'Верхня межа 95-відсоткового довірчого інтервалу, одиниця – заняття; порожньо: менше двох',
    plays: 'Скільки разів грали всім класом; порожньо: у групах і поодинці кількість не друкуємо',
    votes: 'Голосів на розвилці; порожньо: у групах і поодинці кількість не друкуємо',
    scene: 'Розвилка ситуації або фінал',
  },
};

const WORDS: Record<Locale, RollupWords> = { vi, en, uk };

/** The words of a roll-up in `locale`. */
export const rollupWords = (locale: Locale): RollupWords => WORDS[locale];
