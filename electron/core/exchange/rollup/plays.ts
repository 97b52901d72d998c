import type { Scenario } from '../../../../scenarios/model/schema.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import type { ChoicesBody } from '../../../contract/archive.ts';
import type { Rehearsal } from '../../../contract/report.ts';
import type { RollupPlayed } from '../../../contract/rollup.ts';
import type { Group } from '../../../contract/setup.ts';
import { contentHash } from '../../archive/canonical.ts';
import { audienceOf } from '../../live/audience.ts';
import { isTooSmall } from '../../reports/atom.ts';
import { COARSE } from '../../reports/blur.ts';
import { STOPPED_NAMES } from '../../reports/names.ts';
import { plainWords, rehearsalsOf } from '../../reports/rehearsals.ts';
import { ownPlays } from '../../reports/scenario-own.ts';
import { type PlayedParts, wordsOf } from '../../reports/scenario-words.ts';
import { addAnswers, type OptionSum, printedAnswers } from './sums.ts';

/*
 * Role-plays of many seminars, added up from what the report of each seminar prints and from nothing else. Of the class that
 * are the hands at each fork of each play; a play, and a fork, with fewer than k hands is left out as a whole. Of groups and
 * single pupils it is one band for each option ("about 25 %"), without any number of plays: here a seminar counts as one.
 */

type Scenarios = Readonly<Record<string, Scenario>>;
type Fork = RollupPlayed['forks'][number];
type Kind = RollupPlayed['outcomes'][number]['kind'];
type About = Pick<RollupPlayed, 'scenario' | 'title' | 'mode' | 'role' | 'ageBand'>;

/** What one seminar prints of a role-play; of the class one for each play. `n`: hands, or 1 for a seminar. */
type PrintedFork = Pick<Fork, 'scene' | 'title' | 'question' | 'version'> & {
  /** Where the scene stands in the graph. */
  place: number;
  n: number;
  options: Omit<Fork['options'][number], 'range'>[];
};
export type SeminarPlay = About & {
  isLeftOut: boolean;
  forks: PrintedFork[];
  outcomes: Omit<RollupPlayed['outcomes'][number], 'range'>[];
  /** How a play of the class ended; null for groups and single pupils. */
  ended: Kind | null;
};

type ForkSum = Pick<Fork, 'rounded'> &
  Omit<PrintedFork, 'options'> & {
    seminars: Set<string>;
    options: Map<string | null, OptionSum>;
  };
type PlayedSum = About & {
  seminars: Set<string>;
  plays: number;
  leftOut: number;
  forks: Map<string, ForkSum>;
  /** Plays of the class by their ending; seminars' bands of the others. */
  ended: Map<Kind, number>;
  bands: { n: number; options: Map<Kind, OptionSum> };
};

export type Plays = Map<string, PlayedSum>;

const names = new WeakMap<Scenario, Map<string, string>>();

/** Short name of a scene as it was played: its words in every language and its choices. */
function versionOf(scenario: Scenario, scene: string): string {
  const known = names.get(scenario) ?? new Map<string, string>();
  names.set(scenario, known);
  const { graph, text } = scenario;
  const words = Object.entries(text).map(([locale, one]) => [locale, one?.scenes[scene]]);
  const played = {
    graph: graph.scenes.find(({ id }) => id === scene) ?? null,
    words: Object.fromEntries(words),
  };
  const name = known.get(scene) ?? contentHash(played).slice(0, 8);
  known.set(scene, name);
  return name;
}

const placed = (scenario: Scenario, scene: string): Pick<PrintedFork, 'place' | 'version'> => ({
  place: scenario.graph.scenes.findIndex(({ id }) => id === scene),
  version: versionOf(scenario, scene),
});

type Options = { locale: Locale; k: number; groups: readonly Group[] };

/**
 * What the report of one seminar prints of its role-plays. `groups` are all that sat there: they decide whose choices these
 * were. A scenario whose graph is not in the frozen content is left out.
 */
export function playsOf(
  bodies: readonly ChoicesBody[],
  scenarios: Scenarios,
  { locale, k, groups }: Options,
): SeminarPlay[] {
  const who = audienceOf(groups);
  return [...new Set(bodies.map(({ scenario }) => scenario))].toSorted().flatMap((id) => {
    const scenario = scenarios[id];
    if (scenario === undefined) return [];
    const text = scenario.text[locale] ?? scenario.text.vi;
    const about = { scenario: id, title: plainWords(text.title, text), ...who };
    const own = bodies.filter((body) => body.scenario === id);
    const asClass = own.filter(({ mode }) => mode === 'class');
    const together = rehearsalsOf(asClass, scenarios, { locale, k }).map((rehearsal) =>
      classPlay(about, rehearsal, scenario, k),
    );
    const apart = (['group', 'single'] as const).flatMap((mode): SeminarPlay[] => {
      const plays = own.filter((body) => body.mode === mode);
      if (plays.length === 0) return [];
      const words = wordsOf(text, STOPPED_NAMES[locale]);
      return [ownPlay({ ...about, mode }, ownPlays(plays, scenario.graph, { locale, k, words }), scenario)];
    });
    return [...together, ...apart];
  });
}

function classPlay(
  about: Omit<About, 'mode'>,
  { suppressed, forks, ending }: Rehearsal,
  scenario: Scenario,
  k: number,
): SeminarPlay {
  const scene = scenario.graph.scenes.find(({ id }) => id === ending?.scene);
  return {
    ...{ ...about, mode: 'class', isLeftOut: suppressed, outcomes: [] },
    ended: scene?.ending?.kind ?? 'stopped',
    forks: forks
      .filter(({ votes }) => votes !== null && !isTooSmall(votes, k))
      .map(({ scene: at, title, question, votes, options }) => ({
        ...{ scene: at, title, question, ...placed(scenario, at), n: votes ?? 0 },
        options: options.map(({ chosen: _, ...option }) => option),
      })),
  };
}

const ownPlay = (about: About, parts: PlayedParts | null, scenario: Scenario): SeminarPlay => ({
  ...{ ...about, isLeftOut: parts === null, ended: null },
  forks: (parts?.forks ?? []).map((fork) => ({ ...fork, ...placed(scenario, fork.scene), n: 1 })),
  outcomes: parts?.outcomes ?? [],
});

function playedIn(all: Plays, { scenario, title, mode, role, ageBand }: SeminarPlay): PlayedSum {
  const key = [scenario, mode, role, ageBand].join(' ');
  const known = all.get(key);
  if (known) return known;
  const made: PlayedSum = {
    ...{ scenario, title, mode, role, ageBand },
    ...{ seminars: new Set(), plays: 0, leftOut: 0, forks: new Map(), ended: new Map() },
    bands: { n: 0, options: new Map() },
  };
  all.set(key, made);
  return made;
}

/** Adds what one seminar prints of one role-play. */
export function addPlay(all: Plays, seminar: string, play: SeminarPlay): void {
  const sum = playedIn(all, play);
  if (play.isLeftOut) {
    sum.leftOut += 1;
    return;
  }
  sum.seminars.add(seminar);
  sum.plays += 1;
  if (play.ended !== null) sum.ended.set(play.ended, (sum.ended.get(play.ended) ?? 0) + 1);
  for (const fork of play.forks) addFork(sum, seminar, fork);
  const outcomes = play.outcomes.map((one) => ({ ...one, mark: null }));
  const printed = printedAnswers(outcomes, 1, false, COARSE);
  if (printed === null) return;
  sum.bands.n += 1;
  addAnswers(sum.bands.options, printed.rows, ({ kind }) => kind);
}

function addFork({ forks, mode }: PlayedSum, seminar: string, fork: PrintedFork): void {
  const { options, ...about } = fork;
  const { scene, version, n } = about;
  // The bands of one seminar stay as it prints them; only hands are brought to add up to one.
  const isClass = mode === 'class';
  const printed = printedAnswers(options, n, isClass, isClass ? undefined : COARSE);
  if (printed === null) return;
  const key = `${scene} ${version}`;
  const sum: ForkSum = forks.get(key) ?? {
    ...{ ...about, rounded: false, n: 0 },
    ...{ seminars: new Set(), options: new Map() },
  };
  forks.set(key, sum);
  sum.n += n;
  sum.rounded ||= printed.rounded;
  sum.seminars.add(seminar);
  addAnswers(sum.options, printed.rows, ({ choice }) => choice);
}
