import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { type Decided, wayOf } from '../../../scenarios/model/way.ts';
import type { ChoicesBody, Counts } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { StorageError } from '../files/errors.ts';

type Decision = ChoicesBody['decisions'][number];

/** What follows from the decisions of a play. */
type Settled = Pick<ChoicesBody, 'decisions' | 'ending' | 'stopped' | 'lit'>;

/** The class decided where its option had the most hands or nothing was counted, else the trainer did. */
function decidedBy(counts: Counts, chosen: string | null): Decision['by'] {
  const most = Math.max(0, ...Object.values(counts));
  const winners = Object.keys(counts).filter((id) => counts[id] === most);
  return most === 0 || chosen === null || (winners.length === 1 && winners[0] === chosen)
    ? 'class'
    : 'trainer';
}

const impossible = (where: string, why: string): StorageError =>
  new StorageError('impossible', `${where}: ${why} Go through the choices again from there.`);

/**
 * The decisions of a play as the graph leads them, with the ending, the stop and the lantern that follow. `before` are
 * those of an earlier revision: where the same was decided, who decided it stays. Throws StorageError `impossible` where
 * a fork is not come to on this way, an option is not offered there, or something follows an open fork.
 */
export function settlePlay(
  graph: ScenarioGraph,
  decided: readonly Decided[],
  before: readonly Decision[] = [],
): Settled {
  const way = wayOf(
    graph,
    decided.map(({ chosen }) => chosen),
  );
  const decisions = decided.map(({ scene, counts, chosen }, index): Decision => {
    const fork = way.forks[index];
    const where = `Fork ${index + 1}`;
    if (fork?.scene !== scene) throw impossible(where, `the scene ${scene} is not reached on this way.`);
    const strange = [...Object.keys(counts), ...(chosen === null ? [] : [chosen])].find(
      (id) => !fork.offered.includes(id),
    );
    if (strange !== undefined) throw impossible(where, `the option ${strange} is not offered there.`);
    const old = before.find((one) => one.scene === scene && one.chosen === chosen);
    return { scene, counts, chosen, by: old?.by ?? decidedBy(counts, chosen) };
  });
  return { decisions, ending: way.ending, stopped: way.ending === null, lit: way.lit };
}

const sameWay = (a: readonly Decided[], b: readonly Decided[]): boolean =>
  a.length === b.length &&
  a.every(({ scene, chosen }, index) => scene === b[index]?.scene && chosen === b[index]?.chosen);

/**
 * A corrected play, its ending computed from its choices. Only hands changed: the ending stays as it happened (a class
 * may have stopped after the last choice). Throws StorageError `impossible` as settlePlay, also where the content that
 * was played is not in the archive, or the correction names another part or scenario.
 */
export function correctedPlay(
  before: ChoicesBody,
  after: ChoicesBody,
  content: Pick<SeminarContent, 'scenarios'> | null,
): ChoicesBody {
  if (after.segment !== before.segment || after.scenario !== before.scenario || after.play !== before.play)
    throw impossible('Role-play', 'a correction cannot move it to another part.');
  const graph = content?.scenarios[before.scenario]?.graph;
  if (sameWay(before.decisions, after.decisions)) {
    const { ending, stopped, lit } = before;
    return { ...after, ending, stopped, lit };
  }
  if (!graph) throw impossible('Role-play', 'the scenario that was played is not in the archive.');
  return { ...after, ...settlePlay(graph, after.decisions, before.decisions) };
}
