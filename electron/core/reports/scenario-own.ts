import type { ScenarioGraph, Scene } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { ChoicesBody } from '../../contract/archive.ts';
import type { Counted } from '../../contract/report.ts';
import type { Played } from '../../contract/report-scenario.ts';
import { isTooSmall } from './atom.ts';
import { bandedOf } from './blur.ts';
import { handStreams } from './scenario-class.ts';
import { expectedAt } from './scenario-expect.ts';
import { type Walk, walkOf } from './scenario-walk.ts';
import { type ForkWords, forkWords, outcomeKinds, outcomeRows, type PlayedParts } from './scenario-words.ts';

type Options = { locale: Locale; k: number; words: ForkWords };
type Fork = Played['forks'][number];

/** "About 25 %" is 15 % at least: where k are needed at a fork, so many more must be expected there. */
const LEAST_OF_A_BAND = 0.6;

/**
 * The plays of groups, or of single students, summed; each play counts once. Null with fewer than k.
 *
 * Here those who choose at a fork are those who come to the next, so a count, or a share of everybody, at one fork would
 * give away what is blurred at another. So no counts are printed, not even how many plays there were, and shares only of
 * those who came to the fork, in steps so wide that they tell nothing of how many these were. Whether a fork is printed follows from the shares that
 * are printed before it, never from how many came: that too would be a count.
 */
export function ownPlays(
  bodies: readonly ChoicesBody[],
  graph: ScenarioGraph,
  { locale, k, words }: Options,
): PlayedParts | null {
  if (isTooSmall(bodies.length, k)) return null;
  const walks = bodies.map((body) => walkOf(graph, body.decisions));
  const forks = forksOf(walks, graph, { locale, k, words });
  const streams = carriedOn(graph, handStreams(graph, forks));
  return {
    plays: null,
    reached: [...new Set([graph.start, ...streams.flatMap(({ from, to }) => [from, to])])],
    streams,
    forks,
    outcomes: outcomesOf(bodies, graph, locale),
    stops: [],
  };
}

/** The forks that are printed. Each lets more be expected at those after it, until no other can be. */
function forksOf(walks: readonly Walk[], graph: ScenarioGraph, { locale, k, words }: Options): Fork[] {
  const first = walkOf(graph, []).open;
  const forks = new Map<string, Fork>();
  const add = (scene: Scene): void => {
    const places = [...(scene.choices ?? []).map(({ id }) => id), null];
    const here = walks.map((walk) => stepAt(walk, scene.id));
    const printed = bandedOf(
      places.map((id) => here.filter((step) => step === id).length),
      locale,
    );
    const option = (id: string | null, at: number) => ({
      id,
      place: id === null ? null : at,
      printed: printed[at] as Counted,
    });
    forks.set(scene.id, forkWords(words, scene.id, places.map(option)));
  };
  const open = graph.scenes.filter(({ choices }) => choices !== undefined);
  for (const scene of open) if (scene.id === first) add(scene);
  for (let before = -1; before < forks.size; ) {
    before = forks.size;
    const expected = expectedAt(graph, walks.length, [...forks.values()]);
    for (const scene of open)
      if (!forks.has(scene.id) && (expected.get(scene.id) ?? 0) * LEAST_OF_A_BAND >= k) add(scene);
  }
  return open.flatMap(({ id }) => forks.get(id) ?? []);
}

/** The choice at the first visit of `scene`; null where the play stopped there, undefined where it never came. */
function stepAt(walk: Walk, scene: string): string | null | undefined {
  const made = walk.ways.find(({ from, choice }) => from === scene && choice !== null);
  return made ? made.choice : walk.open === scene ? null : undefined;
}

/** A stream goes on, as wide as it comes, through scenes that ask nothing and lead to one scene only. */
function carriedOn(graph: ScenarioGraph, streams: Played['streams']): Played['streams'] {
  const carried = [...streams];
  for (const stream of carried) {
    const next = graph.scenes.find(({ id }) => id === stream.to)?.next ?? [];
    const [to, ...others] = [...new Set(next.map(({ goto }) => goto))];
    if (to === undefined || others.length > 0) continue;
    const known = carried.findIndex(({ from, choice }) => from === stream.to && choice === null);
    const widest = { from: stream.to, choice: null, to, percent: stream.percent };
    if (known < 0) carried.push(widest);
    else if ((carried[known]?.percent ?? 0) < stream.percent) carried[known] = widest;
  }
  return carried;
}

/** The endings of each kind, among those who came to one; who stopped, and where, is told at the forks. */
function outcomesOf(
  bodies: readonly ChoicesBody[],
  graph: ScenarioGraph,
  locale: Locale,
): Played['outcomes'] {
  const kindOf = ({ ending }: ChoicesBody) => graph.scenes.find(({ id }) => id === ending)?.ending?.kind;
  const kinds = outcomeKinds.filter((kind) => kind !== 'stopped');
  const printed = bandedOf(
    kinds.map((kind) => bodies.filter((body) => kindOf(body) === kind).length),
    locale,
  );
  return outcomeRows(locale, kinds, (at) => printed[at] as Counted);
}
