import { wordCount } from '../../../../scenarios/model/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { doubtful } from '../problem.ts';
import type { Gated, InFile, Part } from './passage.ts';

/**
 * Most words of a paragraph or point that stands on a slide, of a question and of an answer (feedback, ending,
 * explanation), in Vietnamese counted in syllables; what pupils read and what others do alike, for all of it is read from
 * the wall. The library's longest have 20, 20 and 44. Whole slides, messages and options have their limits elsewhere.
 */
const MOST: Partial<Record<Part, Record<Locale, number>>> = {
  slide: { vi: 26, en: 22, uk: 20 },
  question: { vi: 26, en: 24, uk: 22 },
  answer: { vi: 52, en: 46, uk: 42 },
};

/** Syllables of a poster that somebody reads who walks past; the library's wordiest has 33. */
const MOST_ON_A_POSTER = 60;

/** Runs of words and posters that are too long for their place. */
export function wordyPlaces({ passages, pages }: Gated): InFile[] {
  const runs = passages.flatMap(({ file, place, locale, text, part }): InFile[] => {
    const most = MOST[part]?.[locale];
    const count = wordCount(text, locale);
    if (most === undefined || count <= most) return [];
    const message = `${count} ${locale === 'vi' ? 'syllables' : 'words'} in one piece; at most ${most} are read here, so say less`;
    return [{ file, finding: doubtful(place, 'many-words', message) }];
  });
  const posters = pages.flatMap(({ id, text, file, place, poster }): InFile[] => {
    const count = poster ? wordCount(text, 'vi') : 0;
    if (count <= MOST_ON_A_POSTER) return [];
    const message = `${count} syllables on the poster "${id}"; at most ${MOST_ON_A_POSTER} are read in passing`;
    return [{ file, finding: doubtful(place, 'many-words', message) }];
  });
  return [...runs, ...posters];
}
