import type { FactSign } from '../../../../slides/model/words.ts';
import { foldWords, withoutQuotes } from '../phrases.ts';
import { wrong } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

/**
 * Slides, pages, items of a quiz and scenarios that state a fact (by the signs in slides/words.yaml) and name no source. What
 * somebody in quotation marks says is no fact of ours.
 */
export function unsourcedFacts({ pages }: Gated, facts: readonly FactSign[]): InFile[] {
  return pages
    .filter(({ sources }) => sources.length === 0)
    .flatMap(({ id, text, file, place }) => {
      const said = foldWords(withoutQuotes(text));
      // One sign is enough to look for a source; an error is told before a doubt.
      const signs = facts.flatMap(({ pattern, why, severity }) => {
        const found = new RegExp(pattern, 'u').exec(said)?.[0];
        return found === undefined ? [] : [{ found: found.trim(), why, severity }];
      });
      const sign = signs.find(({ severity }) => severity === 'error') ?? signs[0];
      if (sign === undefined) return [];
      const message = `"${id}" states a fact ("${sign.found}": ${sign.why}) and names no source; add one to sources:`;
      return [{ file, finding: { ...wrong(place, 'no-source', message), severity: sign.severity } }];
    });
}
