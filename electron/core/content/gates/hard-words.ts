import type { HardWord } from '../../../../slides/model/words.ts';
import { foldWords, phraseIn } from '../phrases.ts';
import { doubtful } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

/** Reading level, second half: words of more than common use, in what pupils read or hear, by the list that we keep. */
export function hardWords({ id, pupils, passages }: Gated, hard: readonly HardWord[]): InFile[] {
  if (!pupils) return [];
  const theirs = passages
    .filter(({ part, offender }) => part !== 'trainer' && offender !== true)
    .map((passage) => ({ ...passage, folded: foldWords(passage.text) }));
  return hard
    .filter(({ allowed }) => !allowed.includes(id))
    .flatMap(({ word, locale, plain, why, except }) => {
      const found = phraseIn(word);
      const known = except.map((phrase) => phraseIn(phrase));
      return theirs.flatMap(({ file, place, folded, locale: written }) => {
        const left = known.reduce((text, one) => text.split(one).join(' '), folded);
        const said = written === locale ? found.exec(left)?.[0] : undefined;
        if (said === undefined) return [];
        const message = `"${said}" is hard for pupils: say "${plain}" (${why})`;
        return [{ file, finding: doubtful(place, 'hard-word', message) }];
      });
    });
}
