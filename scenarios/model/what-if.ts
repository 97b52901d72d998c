import type { Rehearsal } from './rehearsal.ts';
import type { Choice, ScenarioGraph, ScenarioText } from './schema.ts';
import { type ConversationItem, choicesOf, nextOf, sceneById } from './select.ts';
import { type Names, plain } from './words.ts';

type Made = Pick<Rehearsal, 'path'>;
type Flags = Readonly<Record<string, string>>;

/** Where one option of a fork leads, up to the next fork or the ending; the first of `scenes` is its `goto`. */
export type Road = {
  choice: Choice;
  /** The scenes entered, in order, those included that say nothing. The last one decides again or is the ending. */
  scenes: string[];
  /** What is said on it, scene by scene, as `conversation` gives it. */
  said: ConversationItem[];
  /** Scene that asks the class again, or null at an ending. */
  fork: string | null;
  /** Scene of the ending, or null. */
  ending: string | null;
  /** The first scene that was also come to after this fork: here both roads are one again. Null: they stay apart. */
  meets: string | null;
};

/** A decision that was made: the road that was taken, and those that were not, in the order on the screen. */
export type WhatIf = { index: number; scene: string; taken: Road; others: Road[] };

/** The words of a road with the names filled in; `outcome` and `ending` are null where the author wrote none. */
export type RoadWords = { option: string; feedback: string; outcome: string | null; ending: string | null };

/**
 * Decision `index` (0 is the first of `state.path`) with the road not taken. Pure; changes and plays nothing. Null where
 * no such decision was made, or the graph has it no more.
 */
export function whatIf(graph: ScenarioGraph, state: Made, index: number): WhatIf | null {
  const made = state.path[index];
  if (!made) return null;
  const flags = flagsBefore(graph, state, index);
  const offered = choicesOf(graph, flags, made.scene);
  const chosen = offered.find(({ id }) => id === made.choice);
  if (!chosen) return null;
  const lived = new Set(livedAfter(graph, state, index));
  const road = (choice: Choice): Road => roadOf(graph, choice, { ...flags, ...choice.set }, lived);
  return {
    index,
    scene: made.scene,
    taken: road(chosen),
    others: offered.filter((choice) => choice !== chosen).map(road),
  };
}

/** Every decision that was made, each with its roads; in order. */
export const forksOf = (graph: ScenarioGraph, state: Made): WhatIf[] =>
  state.path.flatMap((_, index) => whatIf(graph, state, index) ?? []);

/** What one language says of a road from a fork in `scene`. */
export function roadWords(
  text: ScenarioText,
  scene: string,
  { choice, ending }: Road,
  names: Names,
): RoadWords {
  const words = text.scenes[scene]?.choices?.[choice.id];
  const filled = (written: string | undefined): string | null =>
    written === undefined ? null : plain(written, names);
  return {
    option: filled(words?.text) ?? '',
    feedback: filled(words?.feedback) ?? '',
    outcome: filled(words?.outcome),
    ending: ending === null ? null : filled(text.scenes[ending]?.ending),
  };
}

const choiceAt = (graph: ScenarioGraph, { scene, choice }: Made['path'][number]): Choice | undefined =>
  sceneById(graph, scene)?.choices?.find(({ id }) => id === choice);

/** The flags under which decision `index` was made: only choices set flags, so the choices before it tell. */
function flagsBefore(graph: ScenarioGraph, { path }: Made, index: number): Flags {
  const flags = Object.entries(graph.flags).map(([name, { start }]) => [name, start] as const);
  const set = path.slice(0, index).flatMap((made) => Object.entries(choiceAt(graph, made)?.set ?? {}));
  return Object.fromEntries([...flags, ...set]);
}

/** Scenes entered by decision `index` and those after it, as the rehearsal went or, stopped early, would have gone. */
function livedAfter(graph: ScenarioGraph, state: Made, index: number): string[] {
  let flags = flagsBefore(graph, state, index);
  return state.path.slice(index).flatMap((made) => {
    const choice = choiceAt(graph, made);
    if (!choice) return [];
    flags = { ...flags, ...choice.set };
    return onward(graph, choice.goto, flags);
  });
}

/** The scenes from `start` to the first that asks or ends. Flags stay, so more than the graph has would be a circle. */
function onward(graph: ScenarioGraph, start: string, flags: Flags): string[] {
  const scenes: string[] = [];
  let id: string | undefined = start;
  while (id !== undefined && scenes.length < graph.scenes.length) {
    const scene = sceneById(graph, id);
    if (!scene) break;
    scenes.push(id);
    if (scene.choices || scene.ending) break;
    id = nextOf(scene, flags);
  }
  return scenes;
}

function roadOf(graph: ScenarioGraph, choice: Choice, flags: Flags, lived: ReadonlySet<string>): Road {
  const scenes = onward(graph, choice.goto, flags);
  const last = sceneById(graph, scenes.at(-1) ?? '');
  const said = scenes.flatMap((id): ConversationItem[] => {
    const scene = sceneById(graph, id);
    if (!scene) return [];
    const place = { kind: 'message', scene: id, medium: scene.medium } as const;
    return scene.messages.map(({ id: message, from }) => ({ ...place, message, from }));
  });
  return {
    choice,
    scenes,
    said,
    fork: last?.choices ? last.id : null,
    ending: last?.ending ? last.id : null,
    meets: scenes.find((id) => lived.has(id)) ?? null,
  };
}
