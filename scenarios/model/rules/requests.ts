import type { ScenarioText } from '../schema.ts';
import { findWay } from '../solve.ts';
import { marksOf } from '../words.ts';
import {
  type CheckedScenario,
  inGraph,
  inText,
  type Locale,
  type Problem,
  type ProductRule,
  scenePath,
  wayText,
} from './problem.ts';

/** The language written first; translations must mark the same (rule red-flags). */
function firstOf({ graph, text }: CheckedScenario): { locale: Locale; words: ScenarioText } | null {
  for (const locale of graph.languages) {
    const words = text[locale];
    if (words) return { locale, words };
  }
  return null;
}

/** Without a request there is nothing to learn to refuse: on every path of a scam somebody asks for something. */
export const somethingAsked: ProductRule = (explored, scenario) => {
  const { graph } = scenario;
  const first = firstOf(scenario);
  if (graph.nature === 'genuine' || !first) return [];
  const asks = new Set(
    Object.entries(first.words.scenes)
      .filter(([, { messages }]) => Object.values(messages).some((said) => marksOf(said).length > 0))
      .map(([id]) => id),
  );
  const way = findWay(
    explored,
    ({ scene }) => !asks.has(scene.id),
    ({ scene }) => scene.ending !== undefined,
  );
  if (!way) return [];
  const message = `Nobody asks for anything on this path: ${wayText(way)}. Mark a request: [[words|secrecy]].`;
  return [inGraph('requests', scenePath(graph, way.at(-1)?.scene.id ?? graph.start), message)];
};

/** A genuine message asks for nothing that pupils learn to refuse; else the lesson contradicts itself. */
export function genuineAsksNothing(scenario: CheckedScenario): Problem[] {
  const first = firstOf(scenario);
  if (scenario.graph.nature !== 'genuine' || !first) return [];
  return Object.entries(first.words.scenes).flatMap(([scene, { messages }]) =>
    Object.entries(messages).flatMap(([id, said]): Problem[] => {
      const marks = marksOf(said);
      if (marks.length === 0) return [];
      const message = `A genuine message does not ask for "${marks.join('", "')}". Say it otherwise.`;
      const problem = inText(first.locale, 'requests', ['scenes', scene, 'messages', id], message);
      return [{ ...problem, severity: 'warning' }];
    }),
  );
}
