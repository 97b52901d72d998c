import type { Report } from '../../contract/report.ts';
import type { Played, ScenarioResult } from '../../contract/report-scenario.ts';
import { hasCharts, isDrawn, summaryOf } from '../../contract/report-scenario-format.ts';
import type { Block } from './block.ts';

/** Each scenario on its map, mode by mode; what one play of the class gave stands fork by fork in its own section. */
export function scenarioBlocks({ scenarios, labels, locale }: Report): Block[] {
  if (scenarios.length === 0) return [];
  return [
    { kind: 'heading', text: labels.scenarioResults },
    ...scenarios.flatMap((result): Block[] => [
      { kind: 'subheading', text: result.title },
      ...result.played.flatMap((played) => playedBlocks(result, played, labels, locale)),
    ]),
  ];
}

function playedBlocks(
  result: ScenarioResult,
  played: Played,
  labels: Report['labels'],
  locale: Report['locale'],
): Block[] {
  const caption = `${result.title} · ${played.caption}`;
  const map: Block[] = isDrawn(result, played)
    ? [
        {
          kind: 'map',
          caption,
          note: played.suppressed ? labels.tooFewPlays : labels.streams,
          map: result.map,
          played,
        },
      ]
    : [];
  if (played.suppressed) return [{ kind: 'text', text: `${played.caption}. ${labels.tooFewPlays}` }, ...map];
  return [
    { kind: 'text', text: summaryOf(played, labels, locale) },
    ...(hasCharts(played) ? chartsOf(played, labels) : []),
    ...(played.mode === 'class' ? [] : [{ kind: 'note' as const, text: labels.ownShares }]),
    ...map,
  ];
}

function chartsOf({ mode, forks, outcomes }: Played, labels: Report['labels']): Block[] {
  const charts = forks.map(
    ({ title, question, options }): Block => ({
      kind: 'chart',
      question: [`${labels.fork}: ${title}`, question].filter((text) => text !== '').join('. '),
      note: '',
      series: [''],
      rows: options.map((option) => ({
        mark: option.mark,
        text: option.text,
        strong: false,
        values: [option],
      })),
    }),
  );
  if (mode === 'class') return charts;
  const rows = outcomes.map((outcome) => ({
    mark: null,
    text: outcome.text,
    strong: false,
    values: [outcome],
  }));
  return [...charts, { kind: 'chart', question: labels.ending, note: '', series: [''], rows }];
}
