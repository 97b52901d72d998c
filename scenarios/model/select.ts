import type { Rehearsal } from './rehearsal.ts';
import type { Act, Choice, MEDIA, ScenarioGraph, Scene } from './schema.ts';

type Flags = Readonly<Record<string, string>>;

/** The scene called `id`, if the graph has it. */
export const sceneById = (graph: ScenarioGraph, id: string): Scene | undefined =>
  graph.scenes.find((scene) => scene.id === id);

/** The scene that is on. Falls back to the first scene of the graph, so that a window always has one to draw. */
export const sceneOf = (graph: ScenarioGraph, state: Pick<Rehearsal, 'scene'>): Scene =>
  sceneById(graph, state.scene) ?? (graph.scenes[0] as Scene);

/** True while every flag that `when` names has the value that it asks for. */
export const holds = (when: Flags, flags: Flags): boolean =>
  Object.entries(when).every(([flag, value]) => flags[flag] === value);

/** The options that scene `id` offers under `flags`, in the order in which they stand on the screen. */
export const choicesOf = (graph: ScenarioGraph, flags: Flags, id: string): Choice[] =>
  sceneById(graph, id)?.choices?.filter((choice) => holds(choice.when, flags)) ?? [];

/** The scene after one that asks nothing: where the first branch that holds leads; undefined when none does. */
export const nextOf = (scene: Scene, flags: Flags): string | undefined =>
  scene.next?.find((branch) => holds(branch.when, flags))?.goto;

/** One thing that was said or done: a message shown, or a choice made by the character whom the class plays. */
export type ConversationItem =
  | { kind: 'message'; scene: string; medium: (typeof MEDIA)[number]; message: string; from: string }
  | { kind: 'choice'; scene: string; medium: (typeof MEDIA)[number]; choice: string; from: string };

/**
 * Everything shown so far, across all scenes, in order. A message's words are in `text.scenes[scene].messages`,
 * a choice's in `text.scenes[scene].choices`.
 */
export function conversation(
  graph: ScenarioGraph,
  { trail, path, shown }: Pick<Rehearsal, 'trail' | 'path' | 'shown'>,
): ConversationItem[] {
  const self = graph.characters.find(({ role }) => role === 'self')?.id ?? 'self';
  const made = path.values();
  return trail.flatMap((id, index) => {
    const scene = sceneById(graph, id);
    if (!scene) return [];
    const messages = index === trail.length - 1 ? scene.messages.slice(0, shown) : scene.messages;
    const place = { scene: id, medium: scene.medium };
    const said = messages.map(
      ({ id: message, from }): ConversationItem => ({ kind: 'message', ...place, message, from }),
    );
    const choice = scene.choices ? made.next().value?.choice : undefined;
    return choice === undefined ? said : [...said, { kind: 'choice', ...place, choice, from: self }];
  });
}

/** The way out that the kit teaches, each step a light of the lantern. */
export const WAY_OUT = ['hang-up', 'tell-adult', 'check', 'go-together'] as const satisfies readonly Act[];

/** How many lights of the lantern are lit, 0 to 4: one for each different act of the way out that was done. */
export function lanternOf(graph: ScenarioGraph, { path }: Pick<Rehearsal, 'path'>): number {
  const done = new Set(
    path.map(({ scene, choice }) => sceneById(graph, scene)?.choices?.find(({ id }) => id === choice)?.act),
  );
  return WAY_OUT.filter((act) => done.has(act)).length;
}
