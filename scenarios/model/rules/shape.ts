import type { ScenarioGraph, Scene } from '../schema.ts';
import { inGraph, type Problem } from './problem.ts';

/** Every id is there once, and every scene goes on in exactly one manner. */
export const shape = (graph: ScenarioGraph): Problem[] => [
  ...twice(graph.scenes, ['scenes']),
  ...twice(graph.characters, ['characters']),
  ...graph.scenes.flatMap((scene, s) => [
    ...twice(scene.messages, ['scenes', s, 'messages']),
    ...twice(scene.choices ?? [], ['scenes', s, 'choices']),
    ...oneWayOn(scene, s),
  ]),
];

function twice(list: readonly { id: string }[], path: Problem['path']): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [inGraph('unique-ids', [...path, index, 'id'], `The id "${id}" is used twice. Choose another.`)];
  });
}

function oneWayOn(scene: Scene, s: number): Problem[] {
  const ways = (['choices', 'next', 'ending'] as const).filter((key) => scene[key] !== undefined);
  if (ways.length === 1) return [];
  const has = ways.length === 0 ? 'none of choices, next and ending' : ways.join(' and ');
  return [
    inGraph('one-way-on', ['scenes', s], `Scene "${scene.id}" has ${has}. Give it exactly one of the three.`),
  ];
}
