import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Report } from '../../../electron/contract/report.ts';
import type { Played, ScenarioResult } from '../../../electron/contract/report-scenario.ts';
import { ScenarioMap } from '../../ui/scenario-map/ScenarioMap.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { ReportBars } from './ReportBars.tsx';

type Props = { report: Report; result: ScenarioResult; played: Played; onClose: () => void };

/** The map as large as the window; a scene opens what was chosen there. Esc closes that first, then the map. */
export function MapDialog({ report, result, played, onClose }: Props) {
  useGuideScreen('MapDialog');
  const { locale } = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const titles = new Map(result.map.nodes.map(({ scene, title }) => [scene, title]));
  const titleOf = (scene: string): string => titles.get(scene) ?? scene;
  const sharesOf = (scene: string): string =>
    (played.forks.find((fork) => fork.scene === scene)?.options ?? [])
      .map(({ text, shareText }) => `${text}: ${shareText}`)
      .join('; ');
  const onCancel = (event: SyntheticEvent): void => {
    if (current === null) return;
    event.preventDefault();
    setCurrent(null);
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="map-dialog"
      lang={report.locale}
      aria-labelledby="map-title"
      onCancel={onCancel}
      onClose={onClose}
    >
      <header>
        <h2 id="map-title">{`${result.title} · ${played.caption}`}</h2>
        <p>{played.suppressed ? report.labels.tooFewPlays : report.labels.streams}</p>
        <button type="button" className="form-button" lang={locale} onClick={() => dialog.current?.close()}>
          <FormattedMessage id="common.close" />
        </button>
      </header>
      <div className="map-dialog-sheet">
        <ScenarioMap
          map={result.map}
          label={report.labels.mapOf}
          titleOf={titleOf}
          wordsOf={sharesOf}
          current={current}
          onOpen={(scene) => setCurrent(scene === current ? null : scene)}
          {...(played.suppressed ? {} : { streams: played.streams, reached: played.reached })}
        />
        {current !== null && (
          <SceneCard
            played={played}
            scene={current}
            title={titleOf(current)}
            report={report}
            onClose={() => setCurrent(null)}
          />
        )}
      </div>
    </dialog>,
    document.body,
  );
}

type CardProps = { played: Played; scene: string; title: string; report: Report; onClose: () => void };

/** What was chosen in one scene. */
function SceneCard({ played, scene, title, report, onClose }: CardProps) {
  const { formatMessage, locale } = useIntl();
  const fork = played.forks.find((one) => one.scene === scene);
  return (
    <aside className="map-card" aria-live="polite">
      <button
        type="button"
        className="form-link"
        lang={locale}
        aria-label={formatMessage({ id: 'archive.map.closeScene' })}
        onClick={onClose}
      >
        ×
      </button>
      {fork ? (
        <ReportBars
          question={`${title}. ${fork.question}`}
          rows={fork.options.map((option) => ({
            ...option,
            id: option.choice ?? 'stopped',
            values: [option],
          }))}
          locale={report.locale}
        />
      ) : (
        <>
          <h3>{title}</h3>
          <p>{report.labels.nothingHere}</p>
        </>
      )}
    </aside>
  );
}
