import type { ScenarioGraph } from '../schema.ts';

/**
 * One way from a scene to another: by a choice, or (null) because the story goes on by itself. `option` is the choice's
 * place among those of its scene, from 0.
 */
export type Link = { from: string; to: string; choice: string | null; option: number | null };

/** Every way of `graph` whose two ends are there, in the order of the file. Ways to nowhere are left out. */
export function linksOf(graph: Pick<ScenarioGraph, 'scenes'>): Link[] {
  const known = new Set(graph.scenes.map(({ id }) => id));
  const links = graph.scenes.flatMap((scene): Link[] => [
    ...(scene.choices ?? []).map(({ id, goto }, option) => ({
      from: scene.id,
      to: goto,
      choice: id,
      option,
    })),
    ...(scene.next ?? []).map(({ goto }) => ({ from: scene.id, to: goto, choice: null, option: null })),
  ]);
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = JSON.stringify([link.from, link.to, link.choice]);
    if (!known.has(link.to) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const grouped = (links: readonly Link[]): Map<string, Link[]> => {
  const by = new Map<string, Link[]>();
  for (const link of links) by.set(link.from, [...(by.get(link.from) ?? []), link]);
  return by;
};

/** The ways that lead back to where the story came from, `start` first, then the scenes as they are written. */
export function backLinks(start: string, scenes: readonly string[], links: readonly Link[]): Set<Link> {
  const out = grouped(links);
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<Link>();
  const visit = (scene: string): void => {
    state.set(scene, 'open');
    for (const link of out.get(scene) ?? []) {
      if (state.get(link.to) === 'open') back.add(link);
      else if (!state.has(link.to)) visit(link.to);
    }
    state.set(scene, 'done');
  };
  for (const scene of [start, ...scenes]) if (scenes.includes(scene) && !state.has(scene)) visit(scene);
  return back;
}

/**
 * Layer of each scene, 0 for the first: one more than the last scene that leads to it. A scene that nothing leads to
 * stands just before what it leads to. `links` has no circles.
 */
export function layersOf(
  start: string,
  scenes: readonly string[],
  links: readonly Link[],
): Map<string, number> {
  const layers = new Map<string, number>();
  const layerOf = (scene: string): number => {
    const known = layers.get(scene);
    if (known !== undefined) return known;
    const before = links.filter(({ to }) => to === scene);
    const layer = Math.max(-1, ...before.map(({ from }) => layerOf(from))) + 1;
    layers.set(scene, layer);
    return layer;
  };
  for (const scene of scenes) layerOf(scene);
  for (const scene of scenes) {
    const after = links.filter(({ from }) => from === scene);
    if (scene === start || after.length === 0 || links.some(({ to }) => to === scene)) continue;
    layers.set(scene, Math.min(...after.map(({ to }) => layerOf(to))) - 1);
  }
  const lowest = Math.min(...layers.values());
  return new Map([...layers].map(([scene, layer]) => [scene, layer - lowest]));
}
