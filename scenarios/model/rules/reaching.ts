import type { Place } from '../product.ts';
import { inGraph, type Problem, type ProductRule, scenePath, wayText } from './problem.ts';

const flagsText = ({ flags }: Place): string => {
  const set = Object.entries(flags).map(([name, value]) => `${name}: ${value}`);
  return set.length === 0 ? '' : ` with ${set.join(', ')}`;
};

/** No circle: whoever can go round once can go round for ever and never reach an ending. */
export const noCircle: ProductRule = ({ places, circle }, { graph }) => {
  if (!circle) return [];
  const way = circle.map((at) => places[at] as Place);
  const first = (way[0] as Place).scene.id;
  const message =
    `The class can go round for ever: ${wayText(way)} -> ${first}. ` +
    'Lead one of these scenes on, or let a flag end the circle.';
  return [inGraph('no-circle', scenePath(graph, first), message)];
};

/** Every place that is not an ending leads on. */
export const noDeadEnd: ProductRule = ({ places }, { graph }) =>
  onePerScene(
    places.filter(({ scene, edges }) => !scene.ending && !scene.choices && edges.length === 0),
    (place) =>
      inGraph(
        'dead-end',
        scenePath(graph, place.scene.id, 'next'),
        `Scene "${place.scene.id}" stops${flagsText(place)}: no branch of next holds. Add a last one without when.`,
      ),
  );

/** Every scene can be reached, and every option is offered at some time. */
export const allReached: ProductRule = ({ places, whole }, { graph }) => {
  if (!whole) return [];
  const scenes = new Set(places.map(({ scene }) => scene.id));
  const options = new Set(places.flatMap(({ offered }) => offered));
  return graph.scenes.flatMap((scene, s): Problem[] => {
    if (!scenes.has(scene.id)) {
      const message = `No path leads to scene "${scene.id}". Lead to it, or take it out.`;
      return [inGraph('reachable', ['scenes', s], message)];
    }
    return (scene.choices ?? []).flatMap((choice, c): Problem[] => {
      if (options.has(choice)) return [];
      const message = `Option "${choice.id}" is never offered: its when never holds here.`;
      return [
        { ...inGraph('never-offered', ['scenes', s, 'choices', c, 'when'], message), severity: 'warning' },
      ];
    });
  });
};

/** The search over scenes and flags came to its end; else nothing is proved. */
export const allSearched: ProductRule = ({ whole, places }) =>
  whole
    ? []
    : [
        inGraph(
          'too-many-flags',
          ['flags'],
          `Scenes and flags combine to more than ${places.length - 1} situations. Use fewer flags or values.`,
        ),
      ];

/** The first problem of each scene: the same scene can be wrong under many flags. */
export function onePerScene(places: readonly Place[], problem: (place: Place) => Problem): Problem[] {
  const first = new Map<string, Place>();
  for (const place of places) if (!first.has(place.scene.id)) first.set(place.scene.id, place);
  return [...first.values()].map(problem);
}
