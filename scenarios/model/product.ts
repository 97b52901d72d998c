import type { Choice, ScenarioGraph, Scene } from './schema.ts';
import { choicesOf, nextOf } from './select.ts';

/** One way on from a place; `choice` is null where the scene asks nothing. */
export type Edge = { to: number; choice: Choice | null };

/** A scene together with the flags that hold there. Two ways of getting there with equal flags are one place. */
export type Place = {
  scene: Scene;
  flags: Readonly<Record<string, string>>;
  /** The options offered here; empty where the scene asks nothing. */
  offered: Choice[];
  edges: Edge[];
};

/** Everything that can be reached from the start, which is place 0. */
export type Product = { places: Place[]; whole: boolean };

/** More places than this and the scenario has too many flags to be understood by anyone. */
export const MOST_PLACES = 100_000;

/**
 * The reachable product of scenes and flags. Whatever holds for every path of the scenario is a property of this
 * finite graph, so nobody has to walk the paths, of which there can be 10^20. Wants a graph whose references are
 * right. `whole` is false where the search was given up at MOST_PLACES.
 */
export function productOf(graph: ScenarioGraph): Product {
  const scenes = new Map(graph.scenes.map((scene) => [scene.id, scene]));
  const names = Object.keys(graph.flags).sort();
  const known = new Map<string, number>();
  const places: Place[] = [];

  const placeAt = (id: string, flags: Place['flags']): number | undefined => {
    const scene = scenes.get(id);
    if (!scene) return undefined;
    const key = JSON.stringify([id, ...names.map((name) => flags[name])]);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, places.length);
    places.push({ scene, flags, offered: [], edges: [] });
    return places.length - 1;
  };

  placeAt(graph.start, Object.fromEntries(names.map((name) => [name, graph.flags[name]?.start ?? ''])));
  for (let index = 0; index < places.length; index += 1) {
    if (places.length > MOST_PLACES) return { places, whole: false };
    const place = places[index] as Place;
    const { scene, flags } = place;
    if (scene.choices) {
      place.offered = choicesOf(graph, flags, scene.id);
      for (const choice of place.offered) {
        const to = placeAt(choice.goto, { ...flags, ...choice.set });
        if (to !== undefined) place.edges.push({ to, choice });
      }
    } else if (!scene.ending) {
      const target = nextOf(scene, flags);
      const to = target === undefined ? undefined : placeAt(target, flags);
      if (to !== undefined) place.edges.push({ to, choice: null });
    }
  }
  return { places, whole: true };
}
