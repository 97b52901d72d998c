import { WORD_LIMITS, wordCount } from '../../../../scenarios/model/words.ts';
import type { QuizItem } from '../../../../slides/model/quiz.ts';
import { LOCALES, type LocalText } from '../../../../slides/model/text.ts';
import { type Finding, wrong } from '../problem.ts';
import type { At } from './at.ts';

/** Messages and options as short as in a scenario: for pupils whose second language is Vietnamese, and the last row. */
export function checkWordLimits(item: QuizItem, at: At): Finding[] {
  const texts = item.options.map(({ text }, index) => ({
    text,
    path: ['options', index, 'text'],
    kind: 'option' as const,
  }));
  const message = item.message
    ? [{ text: item.message.text, path: ['message', 'text'], kind: 'message' as const }]
    : [];
  return [...message, ...texts].flatMap(({ text, path, kind }) =>
    tooLong(text, kind).map(({ locale, words, most }) =>
      wrong(
        at(...path, locale),
        'word-limit',
        `${words} words; ${kind === 'option' ? 'an option' : 'a message'} has at most ${most}, so say it shorter`,
      ),
    ),
  );
}

const tooLong = (text: LocalText, kind: 'message' | 'option') =>
  LOCALES.flatMap((locale) => {
    const words = wordCount(text[locale] ?? '', locale);
    const most = WORD_LIMITS[locale][kind];
    return words > most ? [{ locale, words, most }] : [];
  });
