import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RemovedProgramme } from '../../../electron/contract/adapt.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { dayAt, showDay } from '../forms/day.ts';
import './removed.css';

type Props = {
  locale: Locale;
  /** Changes when there may be others in it. */
  version: unknown;
  onRestore: (removed: RemovedProgramme) => void;
};

/** Own programmes that were removed in the last thirty days, each a press away from being back. */
export function RemovedProgrammes({ locale, version, onRestore }: Props) {
  const [removed, setRemoved] = useState<readonly RemovedProgramme[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it says when to look again
  useEffect(() => {
    let current = true;
    call('adapt.removed').then(
      (list) => current && setRemoved(list),
      // A class can start without it.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [version]);
  if (removed.length === 0) return null;
  return (
    <details className="adapt-removed">
      <summary>
        <FormattedMessage id="adapt.removed.title" values={{ count: removed.length }} />
      </summary>
      <p className="form-hint">
        <FormattedMessage id="adapt.removed.hint" />
      </p>
      <ul>
        {removed.map((one) => (
          <li key={one.folder}>
            <span>
              <strong>{inLocale(one.title, locale)}</strong>
              <small>
                <FormattedMessage id="adapt.removed.at" values={{ date: showDay(dayAt(one.at), locale) }} />
              </small>
            </span>
            <button type="button" className="form-link" onClick={() => onRestore(one)}>
              <FormattedMessage id="adapt.removed.restore" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
