import type { PlacedProblem } from '../../../electron/contract/author.ts';

/** How many problems stand in each scene; scenes without any have no entry. */
export function problemsByScene(problems: readonly PlacedProblem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { scene } of problems) if (scene !== null) counts[scene] = (counts[scene] ?? 0) + 1;
  return counts;
}
