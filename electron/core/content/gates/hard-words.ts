import type { HardWord } from '../../../../slides/model/words.ts';
import { foldWords, phraseIn } from '../phrases.ts';
import { doubtful } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

/** Reading level, second half: words of more than common use, in what pupils read or hear, by the list that we keep. */
export function hardWords({ id, pupils, passages }: Gated, hard: readonly HardWord[]): InFile[] {
  if (!pupils) return [];
  const theirs = passages
    .filter(({ locale, part, offender }) => locale === 'vi' && part !== 'trainer' && offender !== true)
    .map((passage) => ({ ...passage, folded: foldWords(passage.text) }));
  return hard
    .filter(({ allowed }) => !allowed.includes(id))
    .flatMap(({ word, plain, why, except }) => {
      const found = phraseIn(word);
      const known = except.map((phrase) => phraseIn(phrase));
      return theirs
        .filter(({ folded }) => found.test(known.reduce((text, one) => text.split(one).join(' '), folded)))
        .map(({ file, place }) => ({
          file,
          finding: doubtful(place, 'hard-word', `"${word}" is hard for pupils: say "${plain}" (${why})`),
        }));
    });
}
