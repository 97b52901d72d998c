import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { ChoicesBody } from '../../contract/archive.ts';
import type { Counted } from '../../contract/report.ts';
import type { Played } from '../../contract/report-scenario.ts';
import { answersOf, isTooSmall } from './atom.ts';
import { barLength } from './bar.ts';
import { isBlurred, printedOf, withheld } from './blur.ts';
import { walkOf } from './scenario-walk.ts';
import { type ForkWords, forkWords, outcomeKinds, outcomeRows, type PlayedParts } from './scenario-words.ts';

type Counts = ChoicesBody['decisions'][number]['counts'];
type Options = { locale: Locale; k: number; words: ForkWords };

const votesOf = (body: ChoicesBody): number =>
  Math.max(0, ...body.decisions.map(({ counts }) => answersOf(counts) ?? 0));

/**
 * The plays of the whole class summed: hands at each fork, and the way that was taken. A play in which fewer than k
 * hands were counted is left out as a whole; one in which nobody was counted shows its way. Null where nothing is left.
 * The plays are printed one by one too, so a fork at which the hands of one of several plays are blurred is not summed:
 * the sum minus the others would be the blurred count.
 */
export function classPlays(
  bodies: readonly ChoicesBody[],
  graph: ScenarioGraph,
  { locale, k, words }: Options,
): PlayedParts | null {
  const printable = bodies.filter((body) => votesOf(body) === 0 || !isTooSmall(votesOf(body), k));
  if (printable.length === 0) return null;
  const walks = printable.map((body) => walkOf(graph, body.decisions));
  const reached = [...new Set(walks.flatMap(({ scenes }) => scenes))];
  const forks = graph.scenes.flatMap((scene): Played['forks'] => {
    const counted = printable
      .flatMap(({ decisions }) => decisions)
      .filter((decision) => decision.scene === scene.id && (answersOf(decision.counts) ?? 0) > 0)
      .map(({ counts }) => counts);
    const options = (scene.choices ?? [])
      .map(({ id }, place) => ({ id, place }))
      .filter(({ id }) => counted.some((counts) => counts[id] !== undefined));
    if (options.length === 0) return [];
    const printed = summed(
      counted,
      options.map(({ id }) => id),
      locale,
    );
    return [
      forkWords(
        words,
        scene.id,
        options.map((option, at) => ({ ...option, printed: printed[at] as Counted })),
      ),
    ];
  });
  const stopped = walks.filter((_, at) => printable[at]?.stopped === true);
  return {
    plays: printable.length,
    reached,
    streams: [...handStreams(graph, forks), ...talkStreams(walks.flatMap(({ ways }) => ways))],
    forks,
    outcomes: outcomesOf(printable, graph, locale),
    stops: [...new Set(stopped.flatMap(({ open }) => (open === null ? [] : [words.titleOf(open)])))],
  };
}

/** Hands for each of `ids` over all plays that were counted at a fork. */
function summed(counted: readonly Counts[], ids: readonly string[], locale: Locale): Counted[] {
  const rows = counted.map((counts) => ids.map((id) => counts[id] ?? 0));
  const total = ids.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return rows.length > 1 && rows.some(isBlurred) ? withheld(total, locale) : printedOf(total, locale);
}

/** Ways of the options, as wide as the bars of the same numbers are long. */
export const handStreams = (graph: ScenarioGraph, forks: Played['forks']): Played['streams'] =>
  forks.flatMap(({ scene, options }) =>
    options.flatMap((option) => {
      const percent = barLength(option);
      const choices = graph.scenes.find(({ id }) => id === scene)?.choices ?? [];
      const to = choices.find(({ id }) => id === option.choice)?.goto;
      return percent === null || to === undefined
        ? []
        : [{ from: scene, choice: option.choice, to, percent }];
    }),
  );

const talkStreams = (
  ways: readonly { from: string; choice: string | null; to: string }[],
): Played['streams'] => {
  const talk = new Map(
    ways.filter(({ choice }) => choice === null).map((way) => [`${way.from}/${way.to}`, way]),
  );
  return [...talk.values()].map((way) => ({ ...way, percent: 100 }));
};

/** How many plays of the class ended how: about the class as a whole, so these numbers are printed. */
function outcomesOf(
  bodies: readonly ChoicesBody[],
  graph: ScenarioGraph,
  locale: Locale,
): Played['outcomes'] {
  const kinds = bodies.map(
    ({ ending }) => graph.scenes.find(({ id }) => id === ending)?.ending?.kind ?? 'stopped',
  );
  const happened = outcomeKinds.filter((kind) => kinds.includes(kind));
  return outcomeRows(locale, happened, (at) => ({
    count: kinds.filter((one) => one === happened[at]).length,
    percent: null,
    shareText: '',
    blurred: null,
  }));
}
