import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SeminarSummary } from '../../../electron/contract/archive.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { newestFirst } from '../archive/list.ts';
import { showDay } from '../forms/day.ts';

const SHOWN = 5;

type Props = { locale: Locale; onOpen: (id: string) => void; onOpenArchive: () => void; onPaper: () => void };

/** The seminars closed last, each a press away from its report. */
export function RecentSeminars({ locale, onOpen, onOpenArchive, onPaper }: Props) {
  const [seminars, setSeminars] = useState<SeminarSummary[]>([]);
  useEffect(() => {
    let current = true;
    call('archive.list').then(
      (list) => {
        if (current) setSeminars(newestFirst(list).slice(0, SHOWN));
      },
      // An archive that cannot be read is said in words by its own screen; a class can start without it.
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    <nav className="setup-recent" aria-labelledby="setup-recent-title">
      <h2 id="setup-recent-title" className="form-label">
        <FormattedMessage id="setup.recent" />
      </h2>
      {seminars.length === 0 && (
        <p className="form-hint">
          <FormattedMessage id="setup.recent.none" />
        </p>
      )}
      <ul>
        {seminars.map(({ id, schoolName, commune, date, present, simulated }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <strong>{schoolName}</strong>
              <small>
                <span>{showDay(date, locale)}</span>
                {commune && <span>{commune}</span>}
                {present !== null && (
                  <span>
                    <FormattedMessage id="setup.recent.present" values={{ count: present }} />
                  </span>
                )}
                {simulated && (
                  <span>
                    <FormattedMessage id="archive.mark.simulated" />
                  </span>
                )}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="form-link" onClick={onOpenArchive}>
        <FormattedMessage id="setup.recent.all" />
      </button>
      <button type="button" className="form-link" onClick={onPaper}>
        <FormattedMessage id="setup.paper" />
      </button>
    </nav>
  );
}
