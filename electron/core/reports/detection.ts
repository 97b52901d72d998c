import type { Quiz, QuizItem } from '../../../slides/model/quiz.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { PrintedDetection, PrintedRate, QuizResult } from '../../contract/report-answers.ts';
import { detect } from '../answering/statistics/signal.ts';
import { BLUR_BELOW } from './blur.ts';
import { formatPercent } from './numbers.ts';
import { answersBehind, printedShare } from './printed-share.ts';
import { answerWords } from './words-answers.ts';

type Judgements = { good: number; poor: number; adult: number; answers: number; offersAdult: boolean };

/** Answers to a message by kind, about as many as the printed shares say; null where they are not printed. */
function judgements(
  item: QuizItem,
  printed: QuizResult['items'][number],
  respondents: number,
): Judgements | null {
  const n = answersBehind(printed, respondents);
  const about = (value: 'good' | 'poor' | 'adult'): number =>
    printed.options
      .filter(({ option }) => item.options.some(({ id, value: its }) => id === option && its === value))
      .reduce((sum, option) => sum + (printedShare(option, n) ?? 0) * n, 0);
  if (n === 0 || printed.options.some((option) => printedShare(option, n) === null)) return null;
  const offersAdult = item.options.some(({ value }) => value === 'adult');
  return { good: about('good'), poor: about('poor'), adult: about('adult'), answers: n, offersAdult };
}

/** A rate as printed: in a group under 50 neither nobody nor everybody. */
function rateOf(share: number, respondents: number, locale: Locale): PrintedRate {
  const percent = Math.round(share * 100);
  const small = respondents < BLUR_BELOW;
  if (small && percent < 5) return { percent: 5, shareText: `< ${formatPercent(5, locale)}` };
  if (small && percent > 95) return { percent: 95, shareText: `> ${formatPercent(95, locale)}` };
  return { percent, shareText: formatPercent(percent, locale) };
}

/** To tenths, and never "-0". */
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

const isMessage = ({ type }: QuizItem): boolean => type === 'single' || type === 'truefalse';

/**
 * Hits, false alarms, d' and c of one printed form, from the printed shares; null where scams or genuine messages are
 * missing. "Ask an adult" is never wrong, so it is in neither rate and is told apart.
 */
export function detectionOf(
  result: Pick<QuizResult, 'items' | 'respondents'>,
  quiz: Quiz | undefined,
  locale: Locale,
): PrintedDetection | null {
  const respondents = result.respondents ?? 0;
  const of = (nature: 'scam' | 'genuine'): Judgements[] =>
    result.items.flatMap((printed) => {
      const item = quiz?.items.find(({ id }) => id === printed.item);
      if (item?.nature !== nature || !isMessage(item)) return [];
      return judgements(item, printed, respondents) ?? [];
    });
  const [scams, genuine] = [of('scam'), of('genuine')];
  const sum = (rows: readonly Judgements[], value: (row: Judgements) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  const judged = {
    hits: sum(scams, ({ good }) => good),
    scams: sum(scams, ({ good, poor }) => good + poor),
    falseAlarms: sum(genuine, ({ poor }) => poor),
    genuine: sum(genuine, ({ good, poor }) => good + poor),
  };
  const { hitRate, falseAlarmRate, sensitivity, criterion } = detect(judged);
  if (hitRate === null || falseAlarmRate === null || sensitivity === null || criterion === null) return null;
  const offering = [...scams, ...genuine].filter(({ offersAdult }) => offersAdult);
  const rate = (share: number): PrintedRate => rateOf(share, respondents, locale);
  const numbers = {
    scams: scams.length,
    genuine: genuine.length,
    hits: rate(hitRate),
    falseAlarms: rate(falseAlarmRate),
    asked:
      offering.length === 0
        ? null
        : rate(sum(offering, ({ adult }) => adult) / sum(offering, ({ answers }) => answers)),
    sensitivity: tenths(sensitivity),
    criterion: tenths(criterion),
  };
  const words = answerWords(locale);
  return { ...numbers, sentences: words.detection(numbers), numbers: words.detectionNumbers(numbers) };
}
