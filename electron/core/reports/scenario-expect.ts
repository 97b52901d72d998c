import type { ScenarioGraph, Scene } from '../../../scenarios/model/schema.ts';
import type { Counted } from '../../contract/report.ts';
import type { Played } from '../../contract/report-scenario.ts';

/** The part of those at a fork that a printed share stands for; nobody where nothing, or next to nothing, is printed. */
function partOf({ percent, blurred }: Counted): number {
  if (blurred === 'all') return 1;
  return blurred === 'none' || percent === null ? 0 : percent / 100;
}

const goalsOf = (scene: Scene): string[] =>
  [...(scene.choices ?? []), ...(scene.next ?? [])].map(({ goto }) => goto);

/** The part of those at `scene` that go on to `to`; a branch by flags, and a fork that is not printed, lead nobody on. */
function partTo(scene: Scene, to: string, fork: Played['forks'][number] | undefined): number {
  if (!scene.choices) return new Set(goalsOf(scene)).size === 1 ? 1 : 0;
  const options = fork?.options ?? [];
  const leading = scene.choices.filter(({ goto }) => goto === to).map(({ id }) => id);
  const sum = (some: typeof options): number => some.reduce((total, option) => total + partOf(option), 0);
  const going = options.filter(({ choice }) => choice !== null && leading.includes(choice));
  return sum(going) / Math.max(1, sum(options));
}

/**
 * How many of `plays` can be expected at each scene by what is printed at `forks`. Pure, and knows nothing but what is
 * printed and how many plays there were.
 */
export function expectedAt(graph: ScenarioGraph, plays: number, forks: Played['forks']): Map<string, number> {
  const printed = new Map(forks.map((fork) => [fork.scene, fork]));
  const expected = new Map<string, number>([[graph.start, plays]]);
  const at = (id: string, above: readonly string[]): number => {
    const known = expected.get(id);
    if (known !== undefined) return known;
    if (above.includes(id)) return 0;
    const value = graph.scenes
      .filter((scene) => goalsOf(scene).includes(id))
      .reduce((sum, from) => sum + at(from.id, [...above, id]) * partTo(from, id, printed.get(from.id)), 0);
    expected.set(id, value);
    return value;
  };
  for (const { id } of graph.scenes) at(id, []);
  return expected;
}
