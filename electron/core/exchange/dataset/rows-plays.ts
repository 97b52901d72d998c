import type { Scenario } from '../../../../scenarios/model/schema.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import type { SeminarRecord } from '../../../contract/archive.ts';
import type { Counted } from '../../../contract/report.ts';
import type { Played, ScenarioResult } from '../../../contract/report-scenario.ts';
import { contentHash } from '../../archive/canonical.ts';
import { audienceOf } from '../../live/audience.ts';
import { scenarioResults } from '../../reports/scenarios.ts';
import type { CountedSeminar } from '../rollup/collect.ts';
import type { DataRow } from './schema.ts';
import type { Texts } from './texts.ts';

type Frozen = Readonly<Record<string, { scenario: Scenario; wording: string }>>;

/** The scenarios of a frozen content, each with the short name of its wording. */
export type Scenarios = (content: SeminarRecord['content']) => Frozen;

/** Contents that are kept parsed. */
const CONTENTS = 32;

/** Reads the scenarios of frozen contents; sixty laptops from one master have one content, read once. */
export function frozenScenarios(): Scenarios {
  const known = new Map<string, Frozen>();
  return (content) => {
    if (content === null) return {};
    const kept = known.get(content.hash);
    if (kept) return kept;
    const { scenarios = {} } = JSON.parse(content.json) as { scenarios?: Record<string, Scenario> };
    const named = Object.entries(scenarios).map(
      ([id, scenario]) => [id, { scenario, wording: contentHash(scenario).slice(0, 8) }] as const,
    );
    const frozen = Object.fromEntries(named);
    if (known.size >= CONTENTS) known.delete(known.keys().next().value ?? '');
    known.set(content.hash, frozen);
    return frozen;
  };
}

/** Stands for those who stopped at a fork, whose row has no choice. */
const STOPPED = '(stopped)';

const printed = ({ count, percent, blurred }: Counted) => ({ count, percent, near: blurred });

function choiceRows({ forks, outcomes }: Played): DataRow[] {
  return [
    ...forks.flatMap(({ scene, options }) =>
      options.map((option, at) => ({
        ...{ scene, position: at + 1, choice: option.choice ?? STOPPED },
        ...printed(option),
      })),
    ),
    ...outcomes.map((outcome, at) => ({
      ...{ scene: null, position: at + 1, choice: outcome.kind },
      ...printed(outcome),
    })),
  ];
}

function keepTexts(texts: Texts, { scenario, title, played }: ScenarioResult, wording: string): void {
  texts.keep({ kind: 'scenario', content: scenario, wording, text: title });
  for (const fork of played.flatMap(({ forks }) => forks)) {
    const words = [fork.title, fork.question].filter((one) => one !== '').join('. ');
    texts.keep({ kind: 'scene', content: scenario, wording, part: fork.scene, text: words });
    for (const { choice, text } of fork.options)
      texts.keep({
        ...{ kind: 'choice', content: scenario, wording, part: fork.scene },
        ...{ option: choice ?? STOPPED, text },
      });
  }
}

/**
 * Role-plays of one seminar and what was chosen in them, as its report draws them: plays of one kind summed, those of too
 * few without a number. Where one audience is asked for, only those of a class that was all of it.
 */
export function playRows(
  { record, body }: CountedSeminar,
  { locale, k, texts, scenarios }: { locale: Locale; k: number; texts: Texts; scenarios: Scenarios },
): { roleplays: DataRow[]; choices: DataRow[] } {
  const { groups } = record.seminar;
  if (body.groups.length < groups.length) return { roleplays: [], choices: [] };
  const frozen = scenarios(record.content);
  const results = scenarioResults(
    record.choices.map((choices) => choices.body),
    Object.fromEntries(Object.entries(frozen).map(([id, { scenario }]) => [id, scenario])),
    { locale, k, groups, stopped: '' },
  );
  const { role, ageBand } = audienceOf(groups);
  const rows = results.flatMap((result) => {
    const wording = frozen[result.scenario]?.wording ?? '';
    keepTexts(texts, result, wording);
    return result.played.map((play) => ({
      play,
      about: { scenario: result.scenario, wording, mode: play.mode },
    }));
  });
  return {
    roleplays: rows.map(({ play, about }) => ({
      ...{ ...about, role, age_band: ageBand },
      ...{ plays: play.plays, suppressed: play.suppressed },
    })),
    choices: rows.flatMap(({ play, about }) => choiceRows(play).map((row) => ({ ...about, ...row }))),
  };
}
