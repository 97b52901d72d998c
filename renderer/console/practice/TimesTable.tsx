import { Fragment } from 'react';
import { FormattedMessage } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { clockText } from '../../ui/clock-text.ts';
import type { PartTime } from './times.ts';

type Time = { plannedMs: number; takenMs: number | null };

/** Each part and, within it, each slide or round: planned, taken, and both as a bar. */
export function TimesTable({ parts, locale }: { parts: readonly PartTime[]; locale: Locale }) {
  const pieces = parts.flatMap((part) => part.pieces);
  const scale = Math.max(1, ...pieces.map(({ plannedMs, takenMs }) => Math.max(plannedMs, takenMs ?? 0)));
  return (
    <table className="practice-times">
      <thead>
        <tr>
          {(['part', 'planned', 'taken'] as const).map((column) => (
            <th scope="col" key={column}>
              <FormattedMessage id={`archive.closing.${column}`} />
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <Fragment key={part.id}>
            <tr className={part.takenMs === null ? 'practice-part is-skipped' : 'practice-part'}>
              <th scope="row">
                {index + 1}. {inLocale(part.title, locale)}
              </th>
              <Times time={part} />
              <td />
            </tr>
            {part.takenMs !== null &&
              part.pieces.map((piece) => (
                <tr key={piece.id} className={piece.takenMs === null ? 'is-skipped' : ''}>
                  <th scope="row">
                    <FormattedMessage
                      id={`practice.${piece.kind}`}
                      values={{ number: piece.number, title: inLocale(piece.title, locale) }}
                    />
                  </th>
                  <Times time={piece} />
                  <td>
                    <Bar time={piece} scale={scale} />
                  </td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Times({ time: { plannedMs, takenMs } }: { time: Time }) {
  return (
    <>
      <td>{clockText(Math.round(plannedMs / 1000))}</td>
      <td>
        {takenMs === null ? (
          <FormattedMessage id="archive.closing.notHeld" />
        ) : (
          clockText(Math.round(takenMs / 1000))
        )}
      </td>
    </>
  );
}

/** The plan as a track, what was taken on it, what ran over beyond it; in numbers it stands beside. */
function Bar({ time: { plannedMs, takenMs }, scale }: { time: Time; scale: number }) {
  const percent = (ms: number): string => `${(ms / scale) * 100}%`;
  const within = Math.min(takenMs ?? 0, plannedMs);
  const over = Math.max(0, (takenMs ?? 0) - plannedMs);
  return (
    <div className="practice-bars" aria-hidden="true">
      <i className="is-planned" style={{ width: percent(plannedMs) }}>
        <i className="is-taken" style={{ width: `${(within / Math.max(1, plannedMs)) * 100}%` }} />
      </i>
      <i className="is-over" style={{ width: percent(over) }} />
    </div>
  );
}
