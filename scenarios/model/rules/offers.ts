import type { ScenarioGraph } from '../schema.ts';
import { inGraph, type Problem, type ProductRule, scenePath } from './problem.ts';
import { onePerScene } from './reaching.ts';

/** Wherever the class decides, under all flags that can hold there, two options are offered and one is safe. */
export const offers: ProductRule = ({ places }, { graph }) => {
  const decisions = places.filter(({ scene }) => scene.choices);
  return [
    ...onePerScene(
      decisions.filter(({ offered }) => offered.length < 2),
      ({ scene, offered }) =>
        inGraph(
          'two-options',
          scenePath(graph, scene.id, 'choices'),
          `Scene "${scene.id}" can offer ${offered.length} options only. Two must be there under all flags.`,
        ),
    ),
    ...onePerScene(
      decisions.filter(({ offered }) => !offered.some(({ rating }) => rating === 'safe')),
      ({ scene }) =>
        inGraph(
          'safe-option',
          scenePath(graph, scene.id, 'choices'),
          `Scene "${scene.id}" can leave the class without a safe option. Offer one under all flags.`,
        ),
    ),
  ];
};

/** Enough different endings that choices matter: four, in a genuine scenario two. */
export function enoughEndings(graph: ScenarioGraph): Problem[] {
  const needed = graph.nature === 'genuine' ? 2 : 4;
  const count = graph.scenes.filter(({ ending }) => ending).length;
  if (count >= needed) return [];
  return [inGraph('endings', ['scenes'], `There are ${count} endings. Write at least ${needed}.`)];
}
