import { wordCount } from '../../../../scenarios/model/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { doubtful } from '../problem.ts';
import type { Gated, InFile, Part } from './passage.ts';

/** Longest sentence: for pupils, and for those who present or have grown up. Vietnamese is counted in syllables. */
type Longest = Record<Locale, number>;

/**
 * What is read from the wall or in a bubble, in one breath: 12 words (16 syllables) are the limit of a whole message; a
 * sentence on a slide may have two syllables more. In the kit's own library the longest has 14.
 */
const READ: Longest = { vi: 18, en: 16, uk: 15 };
/** What is read at leisure, or said aloud with the voice to help; the longest in the library has 25. */
const AT_LEISURE: Longest = { vi: 26, en: 26, uk: 22 };
/** What is read by those who have grown up, the trainer's notes among it; the longest in the library has 28. */
const GROWN: Longest = { vi: 40, en: 36, uk: 30 };

const PUPILS_PART: Record<Exclude<Part, 'trainer'>, Longest> = {
  slide: READ,
  message: READ,
  option: READ,
  question: AT_LEISURE,
  answer: AT_LEISURE,
  paper: AT_LEISURE,
  spoken: AT_LEISURE,
};

/**
 * Where a sentence ends: at its mark or at a colon, behind which a new thought begins; at a dash between two thoughts; and
 * at the border of a cell. A number such as "1.500" has its point inside.
 */
const END = /(?<=[.!?…:;])["”’)]*\s+|\s[–—|]\s|\n/u;

/** The sentences of a text without markup. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Reading level, first half: sentences that a slow reader loses on the way. */
export function longSentences({ pupils, passages }: Gated): InFile[] {
  return passages.flatMap(({ file, place, locale, text, part }) => {
    const limits = pupils && part !== 'trainer' ? PUPILS_PART[part] : GROWN;
    const most = limits[locale];
    const longest = Math.max(0, ...sentencesOf(text).map((sentence) => wordCount(sentence, locale)));
    if (longest <= most) return [];
    const unit = locale === 'vi' ? 'syllables' : 'words';
    const message = `a sentence of ${longest} ${unit}; at most ${most} are followed here, so make two of it`;
    return [{ file, finding: doubtful(place, 'sentence', message) }];
  });
}
