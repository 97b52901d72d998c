import type { Report } from '../../contract/report.ts';
import { type Cell, columns, counted, type ReportTable } from './table-cells.ts';

/** What is drawn on the maps: one row for each option of each fork, and for each kind of ending, mode by mode. */
export function scenarioTable({ scenarios, labels }: Report): ReportTable {
  return {
    key: 'scenarios',
    title: labels.scenarioResults,
    columns: columns({
      title: [labels.roleplay, 36],
      mode: [labels.mode, 36],
      plays: [labels.plays, 12],
      scene: [labels.fork, 60],
      option: [labels.option, 48],
      count: [labels.count, 12],
      percent: [`${labels.share} (%)`, 12],
      note: [labels.notes, 40],
    }),
    rows: scenarios.flatMap(({ title, played }) =>
      played.flatMap((play): Cell[][] => {
        const first = [title, play.caption, play.plays];
        if (play.suppressed) return [[...first, null, null, null, null, labels.tooFewPlays]];
        return [
          ...play.forks.flatMap((fork) =>
            fork.options.map((option) => [
              ...first,
              [fork.title, fork.question].filter((words) => words !== '').join('. '),
              option.text,
              ...counted(option),
            ]),
          ),
          ...play.outcomes.map((outcome) => [
            ...first,
            labels.ending,
            outcome.text,
            ...outcomeCells(outcome),
          ]),
          ...play.stops.map((stop) => [...first, labels.stoppedThere, stop, null, null, null]),
        ];
      }),
    ),
  };
}

/** The plays of a class are counted, but have no share. */
const outcomeCells = (outcome: Report['scenarios'][number]['played'][number]['outcomes'][number]): Cell[] =>
  outcome.shareText === '' ? [outcome.count, null, null] : counted(outcome);
