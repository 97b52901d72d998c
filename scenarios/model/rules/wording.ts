import type { ScenarioText } from '../schema.ts';
import { namesOf, plain, WORD_LIMITS, wordCount } from '../words.ts';
import { inText, type Locale, type Problem, type ScenarioRule } from './problem.ts';
import { entriesOf } from './strings.ts';

/** The only numbers that pupils are taught: the child helpline and the police. */
const ALLOWED_NUMBERS = ['111', '113'];
/** Short numbers that ring somewhere in Viet Nam; the two above are allowed. */
const SHORT_NUMBERS = /(?<![\d.,])(?:11[1-9]|156|5656)(?![\d]|[.,]\d)/g;
/** Digits with spaces, dots or hyphens between them, as a telephone number is written. */
const LONG_NUMBERS = /\+?\d(?:[ .\-()]{0,2}\d){6,}/g;
/** 20.000.000 or 20 000 000: thousands in groups, so an amount of money. */
const AMOUNT = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/;
const DAY = /^\d{4}-\d\d-\d\d$|^\d\d?[.-]\d\d?[.-]\d{4}$/;

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const ADDRESS =
  /\b(?:https?:\/\/|www\.)|\b[a-z0-9-]{2,}\.(?:com|vn|net|org|info|xyz|top|io|me|ly|gov|edu|ua|club|site|shop)\b/i;

/** The first telephone number in `text` that must not be there. */
const phoneNumber = (text: string): string | undefined =>
  [...text.matchAll(SHORT_NUMBERS)].map(([number]) => number).find((n) => !ALLOWED_NUMBERS.includes(n)) ??
  [...text.matchAll(LONG_NUMBERS)].map(([number]) => number).find((n) => !AMOUNT.test(n) && !DAY.test(n));

/** Words of one language: short enough, in NFC, without anything that leads out of the lesson. */
export function wording(text: ScenarioText, locale: Locale): Problem[] {
  const names = namesOf(text);
  return entriesOf(text).flatMap(({ kind, path, text: words }) => {
    const problems: [ScenarioRule, string][] = [];
    if (kind === 'message' || kind === 'option') {
      const count = wordCount(plain(words, names), locale);
      const limit = WORD_LIMITS[locale][kind];
      const advice = kind === 'message' ? 'Split it into two messages' : 'Say it shorter';
      if (count > limit) problems.push(['word-limit', `${count} words, at most ${limit}. ${advice}.`]);
    }
    if (words !== words.normalize('NFC')) {
      problems.push(['nfc', 'Letters and accents are stored apart. Save the text in Unicode NFC.']);
    }
    const number = phoneNumber(words);
    if (number)
      problems.push(['phone-number', `${number} can be a real number. Only 111 and 113 may be named.`]);
    if (EMAIL.test(words)) problems.push(['address', 'This looks like an e-mail address. Take it out.']);
    else if (ADDRESS.test(words))
      problems.push(['address', 'This looks like an internet address. Take it out.']);
    return problems.map(([rule, message]) => inText(locale, rule, path, message));
  });
}
