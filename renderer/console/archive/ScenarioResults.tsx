import { Fragment, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Report } from '../../../electron/contract/report.ts';
import type { Played, ScenarioResult } from '../../../electron/contract/report-scenario.ts';
import { hasCharts, isDrawn, summaryOf } from '../../../electron/contract/report-scenario-format.ts';
import { ScenarioMap } from '../../ui/scenario-map/ScenarioMap.tsx';
import { MapDialog } from './MapDialog.tsx';
import { ReportBars } from './ReportBars.tsx';
import './scenario-results.css';

type PlayedProps = { report: Report; result: ScenarioResult; played: Played };

/** What was chosen in each scenario, drawn on its map, mode by mode. */
export function ScenarioResults({ report }: { report: Report }) {
  return report.scenarios.map((result) => (
    <section key={result.scenario}>
      <h4>{result.title}</h4>
      {result.played.map((played) => (
        <Fragment key={played.mode}>
          <p>
            {played.suppressed
              ? `${played.caption}. ${report.labels.tooFewPlays}`
              : summaryOf(played, report.labels, report.locale)}
          </p>
          {isDrawn(result, played) && <MapFigure report={report} result={result} played={played} />}
          {hasCharts(played) && <PlayedBars report={report} result={result} played={played} />}
        </Fragment>
      ))}
    </section>
  ));
}

/** The map as a small picture on the sheet, and the way to the large one. */
function MapFigure({ report, result, played }: PlayedProps) {
  const [open, setOpen] = useState(false);
  const titles = new Map(result.map.nodes.map(({ scene, title }) => [scene, title]));
  return (
    <figure className="report-map">
      <ScenarioMap
        map={result.map}
        label={`${report.labels.mapOf}: ${result.title}. ${played.caption}`}
        titleOf={(scene) => titles.get(scene) ?? scene}
        {...(played.suppressed ? {} : { streams: played.streams, reached: played.reached })}
      />
      <figcaption>{played.suppressed ? report.labels.tooFewPlays : report.labels.streams}</figcaption>
      <button type="button" className="form-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FormattedMessage id="archive.map.large" />
      </button>
      {open && <MapDialog report={report} result={result} played={played} onClose={() => setOpen(false)} />}
    </figure>
  );
}

/** The numbers of the map as bars, fork by fork. */
function PlayedBars({ report: { labels, locale }, played }: PlayedProps) {
  return (
    <>
      {played.forks.map((fork) => (
        <ReportBars
          key={fork.scene}
          question={[`${labels.fork}: ${fork.title}`, fork.question].filter((text) => text !== '').join('. ')}
          rows={fork.options.map((option) => ({
            ...option,
            id: option.choice ?? 'stopped',
            values: [option],
          }))}
          locale={locale}
        />
      ))}
      {played.mode !== 'class' && !played.suppressed && (
        <>
          <ReportBars
            question={labels.ending}
            rows={played.outcomes.map((outcome) => ({
              ...outcome,
              id: outcome.kind,
              mark: null,
              values: [outcome],
            }))}
            locale={locale}
          />
          <p className="report-note">{labels.ownShares}</p>
        </>
      )}
    </>
  );
}
