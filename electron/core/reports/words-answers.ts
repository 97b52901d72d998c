import type { Locale } from '../../../slides/model/text.ts';
import type {
  Matched,
  PrintedChange,
  PrintedDetection,
  PrintedInterval,
} from '../../contract/report-answers.ts';
import { formatNumber } from '../../contract/report-format.ts';
import { formatPercent } from './numbers.ts';

/** Whom the sentences count. */
export type Who = 'pupil' | 'person' | 'group';

type Option = { text: string; who: Who; tens: number; interval: PrintedInterval };
type Detection = Omit<PrintedDetection, 'sentences' | 'numbers'>;
type Shown = {
  gained: string;
  lost: string;
  pairs: number;
  change: PrintedChange | null;
  chance: NonNullable<Matched['items'][number]['chance']>;
  method: 'exact' | 'asymptotic';
};
type Score = PrintedChange & { pairs: number };

/** What the numbers of a report say, in sentences that need no statistics. */
export type AnswerWords = {
  extra: Record<'(pass)' | '(right)' | '(other)', string>;
  several: string;
  /** More hands than people, as counted: printed as it is, and said. */
  more: (present: number) => string;
  option: (option: Option) => string;
  most: (text: string | null) => string;
  detection: (found: Detection) => string[];
  detectionNumbers: (found: Detection) => string;
  change: (change: PrintedChange) => string;
  unmatched: string;
  gain: (gain: number) => string;
  pairRows: readonly [string, string, string, string];
  pairs: (shown: Shown) => string[];
  pairsHidden: string;
  score: (score: Score) => string;
};

/** "+12", "−3": with the minus of typesetting. */
const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

/** "+5 (−3 … +12)" is read wrongly by many; the ends are told in words. */
const includesNothing = ({ low, high }: { low: number; high: number }): boolean => low <= 0 && high >= 0;

const tensOf = ({ percent }: { percent: number }): number => Math.round(percent / 10);

const CHANCE = { 'p<0.01': 0.01, 'p<0.05': 0.05, unclear: 0.05 } as const;

const WHO_VI: Record<Who, string> = { pupil: 'em', person: 'người', group: 'nhóm' };

const vi: AnswerWords = {
  extra: { '(pass)': 'Chưa chắc, không trả lời', '(right)': 'Xếp đúng thứ tự', '(other)': 'Xếp thứ tự khác' },
  several: 'Được chọn nhiều phương án, nên các tỉ lệ không cộng thành 100 %.',
  more: (present) => `Số tay đếm được nhiều hơn số có mặt (${present}); giữ nguyên như đã đếm.`,
  option: ({ text, who, tens, interval: { low, high } }) => {
    const noun = WHO_VI[who];
    const share =
      tens === 0
        ? `Cứ 10 ${noun} thì chưa đến 1 ${noun} chọn “${text}”`
        : tens === 10
          ? `Gần như ${who === 'group' ? 'nhóm' : noun} nào cũng chọn “${text}”`
          : `Cứ 10 ${noun} thì khoảng ${tens} ${noun} chọn “${text}”`;
    return `${share}; với chừng ấy ${noun}, con số thật có thể từ ${formatPercent(low, 'vi')} đến ${formatPercent(high, 'vi')}.`;
  },
  most: (text) =>
    text === null
      ? 'Các phương án được chọn gần như nhau, hoặc không nhìn rõ phương án nào nhiều hơn. Không đếm ai.'
      : `Đa số trong hội trường chọn “${text}”. Không đếm ai.`,
  detection: ({ hits, falseAlarms, asked }) => [
    `Gặp tin lừa đảo, cứ 10 lần tự quyết định thì khoảng ${tensOf(hits)} lần nhận ra (${hits.shareText}). Gặp tin bình thường, cứ 10 lần thì khoảng ${tensOf(falseAlarms)} lần nghi oan (${falseAlarms.shareText}).`,
    ...(asked === null
      ? []
      : [`Chọn “hỏi người lớn”: ${asked.shareText}. Hỏi người lớn không bao giờ sai, nên được đếm riêng.`]),
    'Nếu cả hai số đầu cùng tăng, lớp đang nghi ngờ nhiều hơn, chưa hẳn đã phân biệt giỏi hơn.',
  ],
  detectionNumbers: ({ sensitivity, criterion, scams, genuine }) =>
    `Độ phân biệt d′ = ${formatNumber(sensitivity, 'vi')} (0: không phân biệt được), xu hướng c = ${formatNumber(criterion, 'vi')} (dưới 0: hay nghi; trên 0: hay tin); từ ${scams} tin lừa đảo và ${genuine} tin bình thường, theo số đã in.`,
  change: (change) =>
    `Chọn cách an toàn: cuối buổi so với đầu buổi ${signed(change.points)} điểm phần trăm; con số thật có thể từ ${signed(change.low)} đến ${signed(change.high)}.${includesNothing(change) ? ' Khoảng này có cả số 0, nên có thể chưa thay đổi gì.' : ''}`,
  unmatched:
    'Hai lần đếm ở đây không nối được câu trả lời của từng người. Thay đổi có thể vì nhiều lý do, không riêng buổi này.',
  gain: (gain) =>
    `Trong phần còn có thể học thêm ở các câu chung, lớp đi được ${formatNumber(gain, 'vi')} (0: chưa thêm gì, 1: trọn vẹn; chỉ số Hake <g>). Chỉ đọc cùng hai tỉ lệ ở trên: lớp đã biết nhiều thì chỉ số dao động mạnh.`,
  pairRows: [
    'An toàn cả hai lần',
    'Cuối buổi mới chọn cách an toàn',
    'Đầu buổi an toàn, cuối buổi thì không',
    'Cả hai lần đều chưa chọn cách an toàn',
  ],
  pairs: ({ gained, lost, pairs, change, chance, method }) => [
    `Trong ${pairs} phiếu trả lời cả hai lần: ${gained} đổi sang cách an toàn, ${lost} đổi theo chiều ngược lại.${change === null ? '' : ` Thay đổi chung ${signed(change.points)} điểm phần trăm (có thể từ ${signed(change.low)} đến ${signed(change.high)}).`}`,
    chance === 'unclear'
      ? `Thay đổi cỡ này có thể chỉ là ngẫu nhiên (p ≥ 0,05, kiểm định McNemar ${METHOD.vi[method]}).`
      : `Thay đổi cỡ này khó mà chỉ do ngẫu nhiên (p < ${formatTwo(CHANCE[chance], 'vi')}, kiểm định McNemar ${METHOD.vi[method]}). Điều đó chưa nói lên vì sao có thay đổi.`,
  ],
  pairsHidden: 'Không in bảng này: đặt cạnh hai đề, nó có thể để lộ câu trả lời của một vài người.',
  score: ({ points, low, high, pairs }) =>
    `Tính mọi câu có chấm, trong ${pairs} phiếu trả lời cả hai lần, tỉ lệ câu trả lời an toàn thay đổi khoảng ${signed(points)} điểm phần trăm; con số thật có thể từ ${signed(low)} đến ${signed(high)}. Hai đề khác nhau vài câu, nên đây chỉ là ước chừng.`,
};

const METHOD: Record<Locale, Record<'exact' | 'asymptotic', string>> = {
  vi: { exact: 'chính xác', asymptotic: 'tiệm cận' },
  en: { exact: 'exact', asymptotic: 'asymptotic' },
  uk: { exact: 'точний', asymptotic: 'асимптотичний' },
};

const formatTwo = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);

const en: AnswerWords = {
  extra: { '(pass)': 'Not sure, no answer', '(right)': 'In the right order', '(other)': 'In another order' },
  several: 'More than one option could be chosen, so the shares do not add up to 100%.',
  more: (present) => `More hands were counted than were present (${present}); kept as counted.`,
  option: ({ text, who, tens, interval: { low, high } }) => {
    const groups = who === 'group' ? ' groups' : '';
    const share =
      tens === 0
        ? `Fewer than 1 in 10${groups} chose “${text}”`
        : tens === 10
          ? `Nearly ${who === 'group' ? 'every group' : 'everyone'} chose “${text}”`
          : `About ${tens} in 10${groups} chose “${text}”`;
    return `${share}; with this many answers, the true figure may lie anywhere from ${low}% to ${high}%.`;
  },
  most: (text) =>
    text === null
      ? 'The hall was split, or it could not be seen which option had more. Nobody was counted.'
      : `Most of the hall chose “${text}”. Nobody was counted.`,
  detection: ({ hits, falseAlarms, asked }) => [
    `Faced with a scam, those who judged it themselves saw through it about ${tensOf(hits)} times in 10 (${hits.shareText}). Faced with a genuine message, they suspected it about ${tensOf(falseAlarms)} times in 10 (${falseAlarms.shareText}).`,
    ...(asked === null
      ? []
      : [
          `“I’d ask an adult” was chosen ${asked.shareText} of the time. Asking an adult is never wrong, so it is counted separately.`,
        ]),
    'If both of the first two numbers rise, the class has become more suspicious, not necessarily better at telling them apart.',
  ],
  detectionNumbers: ({ sensitivity, criterion, scams, genuine }) =>
    `Telling apart: d′ = ${formatNumber(sensitivity, 'en')} (0: not at all); leaning: c = ${formatNumber(criterion, 'en')} (below 0: suspicious, above 0: trusting). Scams: ${scams}, genuine messages: ${genuine}; worked out from the printed shares.`,
  change: (change) =>
    `A safe choice, closing against opening: ${signed(change.points)} percentage points; the true figure may lie anywhere from ${signed(change.low)} to ${signed(change.high)}.${includesNothing(change) ? ' Zero lies in between, so there may be no change at all.' : ''}`,
  unmatched:
    'The two counts here cannot be linked person by person. A change may have many reasons besides the seminar.',
  gain: (gain) =>
    `Of what was still to be learned in the shared questions, the class covered ${formatNumber(gain, 'en')} (0: nothing new, 1: all of it; Hake’s <g>). Read it only beside the two shares: it swings widely if much was known before.`,
  pairRows: [
    'Safe both times',
    'Safe only at the closing',
    'Safe only at the opening',
    'Not yet safe either time',
  ],
  pairs: ({ gained, lost, pairs, change, chance, method }) => [
    `Of the ${pairs} sheets with both answers, ${gained} moved to a safe choice and ${lost} moved away from one.${change === null ? '' : ` All in all ${signed(change.points)} percentage points (anywhere from ${signed(change.low)} to ${signed(change.high)}).`}`,
    chance === 'unclear'
      ? `A change of this size may be chance alone (p ≥ 0.05, ${METHOD.en[method]} McNemar test).`
      : `A change of this size is hardly chance alone (p < ${formatTwo(CHANCE[chance], 'en')}, ${METHOD.en[method]} McNemar test). That does not say why it came about.`,
  ],
  pairsHidden:
    'This table is not printed: beside the two forms it could give away what a few people answered.',
  score: ({ points, low, high, pairs }) =>
    `Over all scored questions, on the ${pairs} sheets with both forms, the share of safe answers changed by about ${signed(points)} percentage points; the true figure may lie anywhere from ${signed(low)} to ${signed(high)}. The two forms differ in some questions, so this is only a rough guide.`,
};

const uk: AnswerWords = {
  extra: {
    '(pass)': 'Важко сказати, без відповіді',
    '(right)': 'У правильному порядку',
    '(other)': 'В іншому порядку',
  },
  several: 'Можна було обрати кілька варіантів, тому частки не дають у сумі 100 %.',
  more: (present) => `Рук пораховано більше, ніж присутніх (${present}); залишено, як пораховано.`,
  option: ({ text, tens, interval: { low, high } }) => {
    const share =
      tens === 0
        ? `«${text}»: менше ніж 1 відповідь із 10`
        : tens === 10
          ? `«${text}»: так відповіли майже всі`
          : `«${text}»: приблизно ${tens} ${tens === 1 ? 'відповідь' : tens < 5 ? 'відповіді' : 'відповідей'} із 10`;
    return `${share}; за такої кількості відповідей справжнє число може бути від ${formatPercent(low, 'uk')} до ${formatPercent(high, 'uk')}.`;
  },
  most: (text) =>
    text === null
      ? 'Зала розділилася порівну, або не було видно, чого більше. Нікого не рахували.'
      : `Більшість зали обрала «${text}». Нікого не рахували.`,
  detection: ({ hits, falseAlarms, asked }) => [
    `Хто вирішував самостійно, той розпізнавав обман приблизно ${tensOf(hits)} ${times(tensOf(hits))} із 10 (${hits.shareText}), а звичайне повідомлення даремно підозрював приблизно ${tensOf(falseAlarms)} ${times(tensOf(falseAlarms))} із 10 (${falseAlarms.shareText}).`,
    ...(asked === null
      ? []
      : [
          `«Запитаю дорослого»: ${asked.shareText} відповідей. Запитати дорослого – завжди правильно, тому це рахуємо окремо.`,
        ]),
    'Якщо зростають обидва перші числа, клас став підозріливішим, але не обов’язково краще розрізняє.',
  ],
  detectionNumbers: ({ sensitivity, criterion, scams, genuine }) =>
    `Розрізнення d′ = ${formatNumber(sensitivity, 'uk')} (0: не розрізняють), схильність c = ${formatNumber(criterion, 'uk')} (менше 0: радше підозрюють, більше 0: радше довіряють). Повідомлень з обманом: ${scams}, звичайних: ${genuine}; обчислено з надрукованих часток.`,
  change: (change) =>
    `Безпечний вибір, кінець порівняно з початком: ${signed(change.points)} в. п.; справжнє число може бути від ${signed(change.low)} до ${signed(change.high)}.${includesNothing(change) ? ' Нуль лежить у цих межах, тож зміни може й не бути.' : ''}`,
  unmatched:
    'Зіставити відповіді окремих людей у цих двох підрахунках не можна. Зміна може мати багато причин, не лише заняття.',
  gain: (gain) =>
    `З того, чого ще можна було навчитися у спільних запитаннях, клас засвоїв ${formatNumber(gain, 'uk')} (0: нічого нового, 1: усе; показник Гейка <g>). Читайте його лише поруч із двома частками: якщо багато знали й раніше, він дуже коливається.`,
  pairRows: [
    'Безпечно обидва рази',
    'Безпечно лише наприкінці',
    'Безпечно лише на початку',
    'Обидва рази ще не безпечно',
  ],
  pairs: ({ gained, lost, pairs, change, chance, method }) => [
    `Анкет з обома відповідями: ${pairs}. На безпечний вибір перейшли: ${gained}; у зворотний бік: ${lost}.${change === null ? '' : ` Загалом ${signed(change.points)} в. п. (може бути від ${signed(change.low)} до ${signed(change.high)}).`}`,
    chance === 'unclear'
      ? `Така зміна може бути лише випадковістю (p ≥ 0,05, ${METHOD.uk[method]} критерій Макнемара).`
      : `Така зміна навряд чи лише випадкова (p < ${formatTwo(CHANCE[chance], 'uk')}, ${METHOD.uk[method]} критерій Макнемара). Це не пояснює, чому вона сталася.`,
  ],
  pairsHidden:
    'Цю таблицю не друкуємо: поруч із двома варіантами вона могла б видати відповіді кількох людей.',
  score: ({ points, low, high, pairs }) =>
    `За всіма оцінюваними запитаннями частка безпечних відповідей змінилася приблизно на ${signed(points)} в. п. (анкет з обома варіантами: ${pairs}); справжнє число може бути від ${signed(low)} до ${signed(high)}. Варіанти дещо різняться, тож це лише приблизно.`,
};

const times = (n: number): string => (n > 1 && n < 5 ? 'рази' : n === 1 ? 'раз' : 'разів');

const WORDS: Record<Locale, AnswerWords> = { vi, en, uk };

/** The sentences in `locale`. */
export const answerWords = (locale: Locale): AnswerWords => WORDS[locale];
