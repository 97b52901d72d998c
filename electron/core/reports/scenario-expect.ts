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

/** True where the story can come to an ending without passing the scene `without`. */
function endsWithout(graph: ScenarioGraph, without: string): boolean {
  const scenes = new Map(graph.scenes.map((scene) => [scene.id, scene]));
  const seen = new Set([without]);
  const open = [graph.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = scenes.get(id);
    if (!scene || seen.has(id)) continue;
    if (scene.ending) return true;
    seen.add(id);
    open.push(...goalsOf(scene));
  }
  return false;
}

/** The part of all plays that goes on where every way passes, by those who stopped at the forks that are printed. */
const goingOn = (forks: Played['forks']): number =>
  forks
    .flatMap(({ options }) => options.filter(({ choice }) => choice === null))
    .reduce((part, stopped) => part * (1 - partOf(stopped)), 1);

/**
 * How many of `plays` can be expected at each scene by what is printed at `forks`: those who are led there, or, where
 * every way passes, all who did not stop. Pure, and knows nothing but what is printed and how many plays there were.
 */
export function expectedAt(graph: ScenarioGraph, plays: number, forks: Played['forks']): Map<string, number> {
  const printed = new Map(forks.map((fork) => [fork.scene, fork]));
  const expected = new Map<string, number>([[graph.start, plays]]);
  const at = (id: string, above: readonly string[]): number => {
    const known = expected.get(id);
    if (known !== undefined) return known;
    if (above.includes(id)) return 0;
    const led = graph.scenes
      .filter((scene) => goalsOf(scene).includes(id))
      .reduce((sum, from) => sum + at(from.id, [...above, id]) * partTo(from, id, printed.get(from.id)), 0);
    const value = Math.max(led, endsWithout(graph, id) ? 0 : plays * goingOn(forks));
    expected.set(id, value);
    return value;
  };
  for (const { id } of graph.scenes) at(id, []);
  return expected;
}
