import type { ScenarioGraph, ScenarioText } from './schema.ts';
import { countPaths, type Explored, explore, least, most } from './solve.ts';
import { decisionsAt, timing } from './time.ts';

type Locale = 'vi' | 'en' | 'uk';
export type Texts = Partial<Record<Locale, ScenarioText>>;

/** Null where it has no end (somebody can walk in a circle) or no ending can be reached. Minutes to one decimal. */
export type Measures = {
  scenes: number;
  endings: number;
  decisionsShortest: number | null;
  decisionsLongest: number | null;
  minutesShortest: number | null;
  minutesLongest: number | null;
  /** Number of different paths, in decimal digits: it does not fit a number. */
  paths: string | null;
};

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const minutes = (ms: number): number | null => finite(Math.round(ms / 6000) / 10);

/**
 * The size of a scenario: scenes, endings, decisions, minutes of play (without note and debrief) in `locale`, and
 * paths. Minutes are null without a text. Wants a graph whose references are right.
 */
export function measureScenario(graph: ScenarioGraph, text: Texts, locale: Locale = 'vi'): Measures {
  return measureExplored(graph, explore(graph), text, locale);
}

function measureExplored(graph: ScenarioGraph, explored: Explored, text: Texts, locale: Locale): Measures {
  const endless = explored.circle !== null || !explored.whole;
  const words = text[locale];
  const time = words === undefined ? null : timing(words, locale);
  return {
    scenes: graph.scenes.length,
    endings: graph.scenes.filter(({ ending }) => ending).length,
    decisionsShortest: finite(least(explored, decisionsAt).cost[0] ?? Number.POSITIVE_INFINITY),
    decisionsLongest: endless ? null : finite(most(explored, decisionsAt)),
    minutesShortest:
      time === null ? null : minutes(least(explored, time).cost[0] ?? Number.POSITIVE_INFINITY),
    minutesLongest: time === null || endless ? null : minutes(most(explored, time)),
    paths: endless ? null : countPaths(explored).toString(),
  };
}
