import { complete, languages, sameOutcomes } from './rules/complete.ts';
import { enoughDecisions, rightLength } from './rules/length.ts';
import { markup, sameMarkup } from './rules/markup.ts';
import { media } from './rules/medium.ts';
import { enoughEndings, offers } from './rules/offers.ts';
import { readable } from './rules/pace.ts';
import { pressureReturns } from './rules/pressure.ts';
import type { CheckedScenario, Locale, Problem, ProductRule } from './rules/problem.ts';
import { allReached, allSearched, noCircle, noDeadEnd } from './rules/reaching.ts';
import { realNames } from './rules/real.ts';
import { references } from './rules/references.ts';
import { genuineAsksNothing, somethingAsked } from './rules/requests.ts';
import { safePlaceVaries } from './rules/safe-place.ts';
import { shape } from './rules/shape.ts';
import { stageRoom } from './rules/stage-room.ts';
import { actOffered, actTaken } from './rules/telling.ts';
import { wording } from './rules/wording.ts';
import { explore } from './solve.ts';

export { type Measures, measureScenario } from './measure.ts';
export type { CheckedScenario, Problem } from './rules/problem.ts';

const PRODUCT_RULES: ProductRule[] = [
  allReached,
  noDeadEnd,
  noCircle,
  enoughDecisions,
  rightLength,
  actOffered,
  actTaken,
  offers,
  safePlaceVaries,
  pressureReturns,
  somethingAsked,
];

/**
 * Everything that is wrong with a scenario of the right shape (schema.ts); an empty list for a good one. What concerns
 * the paths is proved for every path under all flags, in time that grows with scenes and flags, not with paths. It is
 * left out while names or the shape of scenes are wrong, because then there is no graph to walk.
 */
export function checkScenario(scenario: CheckedScenario): Problem[] {
  const { graph } = scenario;
  const broken = [...references(graph), ...shape(graph)];
  return [
    ...broken,
    ...enoughEndings(graph),
    ...media(graph),
    ...(broken.length === 0 ? checkPaths(scenario) : []),
    ...checkTexts(scenario),
    ...genuineAsksNothing(scenario),
  ];
}

function checkPaths(scenario: CheckedScenario): Problem[] {
  const explored = explore(scenario.graph);
  if (!explored.whole) return allSearched(explored, scenario);
  return PRODUCT_RULES.flatMap((rule) => rule(explored, scenario));
}

function checkTexts({ graph, text }: CheckedScenario): Problem[] {
  const locales = graph.languages.filter((locale): locale is Locale => text[locale] !== undefined);
  const first = locales[0] === undefined ? undefined : text[locales[0]];
  return [
    ...languages(graph, text),
    ...sameOutcomes(graph, text),
    ...locales.flatMap((locale) => {
      const words = text[locale];
      if (!words || !first) return [];
      return [
        ...complete(graph, words, locale),
        ...markup(graph, words, locale),
        ...(words === first ? [] : sameMarkup(first, words, locale)),
        ...wording(words, locale),
        ...realNames(words, locale),
        ...readable(graph, words, locale),
        ...stageRoom(graph, words, locale),
      ];
    }),
  ];
}
