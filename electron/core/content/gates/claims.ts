import type { Claim } from '../../../../slides/model/words.ts';
import { foldWords } from '../phrases.ts';
import { wrong } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

/** Statements that nobody confirmed, or about which sources differ, wherever in an item and in whatever language. */
export function forbiddenClaims({ passages }: Gated, claims: readonly Claim[]): InFile[] {
  const ours = passages
    .filter(({ offender }) => offender !== true)
    .map((passage) => ({ ...passage, folded: foldWords(passage.text) }));
  return claims.flatMap(({ pattern, why, severity }) => {
    const found = new RegExp(pattern, 'u');
    return ours.flatMap(({ file, place, folded }) => {
      const said = found.exec(folded)?.[0];
      if (said === undefined) return [];
      const message = `"${said.trim()}" is not confirmed: take it out (${why})`;
      return [{ file, finding: { ...wrong(place, 'claim', message), severity } }];
    });
  });
}
