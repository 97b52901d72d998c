import type { Report } from './report.ts';
import { formatNumber } from './report-format.ts';
import type { Played, ScenarioResult } from './report-scenario.ts';

/** Where a mode is too small the bare map is drawn, unless another mode draws the map of the same scenario. */
export const isDrawn = (result: ScenarioResult, played: Played): boolean =>
  !played.suppressed || (result.played.every(({ suppressed }) => suppressed) && result.played[0] === played);

/** One play of the class has its charts in the section of rehearsals. */
export const hasCharts = ({ mode, plays }: Pick<Played, 'mode' | 'plays'>): boolean =>
  mode !== 'class' || plays !== 1;

/** Who played and, of a class, how often, how it ended and where it stopped. */
export function summaryOf(
  { mode, caption, plays, outcomes, stops }: Played,
  labels: Report['labels'],
  locale: Report['locale'],
): string {
  if (mode !== 'class') return `${caption}.`;
  const ended = outcomes.map(({ text, count }) => `${text} ${formatNumber(count ?? 0, locale)}`).join(', ');
  return [
    `${caption}.`,
    plays === null ? '' : `${labels.plays}: ${formatNumber(plays, locale)}.`,
    `${labels.ending}: ${ended}.`,
    stops.length === 0 ? '' : `${labels.stoppedThere}: ${stops.join('; ')}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
