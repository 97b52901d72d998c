import { mapOf } from '../../../scenarios/model/map.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { ChoicesBody } from '../../contract/archive.ts';
import type { Played, ScenarioResult } from '../../contract/report-scenario.ts';
import type { Group } from '../../contract/setup.ts';
import { audienceOf } from '../live/audience.ts';
import { AGE_NAMES, capital, PLAY_NAMES, ROLE_NAMES } from './names.ts';
import { plainWords } from './rehearsals.ts';
import { classPlays } from './scenario-class.ts';
import { ownPlays } from './scenario-own.ts';
import { wordsOf } from './scenario-words.ts';

type Options = { locale: Locale; k: number; groups: readonly Group[]; stopped: string };

const MODES = ['class', 'group', 'single'] as const;

/**
 * What was chosen in each scenario of a seminar, drawn on its map: all plays of one mode summed, the modes never mixed.
 * A mode with too few is named and shows nothing. A scenario whose graph is not in the frozen content is left out.
 */
export function scenarioResults(
  bodies: readonly ChoicesBody[],
  scenarios: Readonly<Record<string, Scenario>>,
  options: Options,
): ScenarioResult[] {
  const ids = [...new Set(bodies.map(({ scenario }) => scenario))].toSorted();
  return ids.flatMap((id): ScenarioResult[] => {
    const scenario = scenarios[id];
    if (scenario === undefined) return [];
    const text = scenario.text[options.locale] ?? scenario.text.vi;
    const words = wordsOf(text, options.stopped);
    const map = mapOf(scenario.graph);
    const own = bodies.filter((body) => body.scenario === id);
    return [
      {
        scenario: id,
        title: plainWords(text.title, text),
        map: { ...map, nodes: map.nodes.map((node) => ({ ...node, title: words.titleOf(node.scene) })) },
        played: MODES.flatMap((mode) => playedIn(mode, own, scenario, options)),
      },
    ];
  });
}

function playedIn(
  mode: Played['mode'],
  bodies: readonly ChoicesBody[],
  scenario: Scenario,
  { locale, k, groups, stopped }: Options,
): Played[] {
  const plays = bodies.filter((body) => body.mode === mode);
  if (plays.length === 0) return [];
  const words = wordsOf(scenario.text[locale] ?? scenario.text.vi, stopped);
  const sum = mode === 'class' ? classPlays : ownPlays;
  const parts = sum(plays, scenario.graph, { locale, k, words });
  const { role, ageBand } = audienceOf(groups);
  const caption = `${capital(PLAY_NAMES[locale][mode])} · ${ROLE_NAMES[locale][role]}, ${AGE_NAMES[locale][ageBand]}`;
  const nothing = { plays: null, reached: [], streams: [], forks: [], outcomes: [], stops: [] };
  return [{ mode, caption, suppressed: parts === null, ...(parts ?? nothing) }];
}
