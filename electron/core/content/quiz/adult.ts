import type { QuizItem } from '../../../../slides/model/quiz.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';
import { type Finding, wrong } from '../problem.ts';
import type { At } from './at.ts';

type Option = QuizItem['options'][number];

/** Pictures that show asking or telling an adult. */
const PICTURES_OF_ADULTS = ['ask', 'tell-adult', 'go-together'];

/** "Ask an adult" in words; what says not to is no asking. */
const ASKING: Record<Locale, RegExp> = {
  vi: /(?<!(?:không|đừng|chẳng|chưa|khỏi|ngại|sợ)\s+)(?<!\p{L})hỏi\s+(?:người lớn|bố|mẹ|thầy|cô|ông|bà)(?!\p{L})/iu,
  en: /(?<!(?:not|n’t|n't|never|without)\s+)\bask(?:ing)?\s+(?:(?:an|the|my|your|a)\s+)?(?:adult|parent|mum|mom|dad|mother|father|teacher)/iu,
  uk: /(?<!не\s+)(?<!\p{L})(?:запит|спит)\p{L}*\s+(?:[ву]\s+)?(?:доросл|батьк|мам|тат|учител|вчител)/iu,
};

const asksAnAdult = ({ picture, text }: Option): boolean =>
  PICTURES_OF_ADULTS.includes(picture) || LOCALES.some((locale) => ASKING[locale].test(text[locale] ?? ''));

/**
 * Asking an adult is never wrong, and wherever pupils judge a message they can choose it: they must not learn to guess
 * alone.
 */
export function checkAdult(item: QuizItem, at: At): Finding[] {
  const blamed = item.options.flatMap((option, index) =>
    option.value === 'poor' && asksAnAdult(option)
      ? [
          wrong(
            at('options', index, 'value'),
            'adult',
            `"${option.id}" asks or tells an adult, which is never wrong; write value: adult, or other words and picture`,
          ),
        ]
      : [],
  );
  const offered = item.options.some(({ value }) => value === 'adult');
  if (item.nature === 'intention' || offered) return blamed;
  const missing = `an item about a message of nature "${item.nature}" lets pupils ask; add an option with value: adult, such as "Chưa chắc, em hỏi người lớn"`;
  return [...blamed, wrong(at('options'), 'adult', missing)];
}
