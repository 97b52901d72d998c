import type { Edge, Place, Product } from '../product.ts';
import { least } from '../solve.ts';
import { decisionsAt } from '../time.ts';
import { inGraph, type Problem, type ProductRule, scenePath } from './problem.ts';

const EARLY = 2;
const FURTHER = 2;

/**
 * After a safe choice at one of the first two decisions the pressure comes back another way: on every path at least
 * two further decisions, one of them with something risky to refuse. Else "cúp máy!" at the first fork ends the lesson.
 */
export const pressureReturns: ProductRule = (product, { graph }) => {
  if (graph.nature === 'genuine') return [];
  const decisions = least(product, decisionsAt).cost;
  const risks = least(product, ({ offered }) =>
    offered.some(({ rating }) => rating === 'risky') ? 1 : 0,
  ).cost;
  const problems = new Map<string, Problem>();
  for (const { place, edge } of earlyChoices(product)) {
    if (edge.choice?.rating !== 'safe') continue;
    if ((decisions[edge.to] ?? 0) >= FURTHER && (risks[edge.to] ?? 0) >= 1) continue;
    const { id } = edge.choice;
    const at = place.scene.choices?.findIndex((choice) => choice.id === id) ?? 0;
    const path = scenePath(graph, place.scene.id, 'choices', at);
    const message =
      `After the safe option "${id}" a path ends without pressure coming back. ` +
      `Let at least ${FURTHER} decisions follow, one of them with a risky option.`;
    problems.set(path.join('.'), inGraph('pressure-returns', path, message));
  }
  return [...problems.values()];
};

/** Every choice that can be among the first EARLY decisions of a path. */
function earlyChoices({ places }: Product): { place: Place; edge: Edge }[] {
  const found: { place: Place; edge: Edge }[] = [];
  let starts = new Set([0]);
  for (let made = 0; made < EARLY; made += 1) {
    const after = new Set<number>();
    for (const at of starts) {
      const place = places[at] as Place;
      for (const edge of place.edges) {
        if (edge.choice) found.push({ place, edge });
        // A set that grows while it is walked: scenes that ask nothing belong to the same decision.
        (edge.choice ? after : starts).add(edge.to);
      }
    }
    starts = after;
  }
  return found;
}
