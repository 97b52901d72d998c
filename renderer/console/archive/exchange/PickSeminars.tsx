import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SeminarSummary } from '../../../../electron/contract/archive.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { findSeminars, newestFirst } from '../list.ts';

/** With fewer seminars than this nobody needs to search for one. */
const FEW = 8;

type Props = {
  locale: Locale;
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  onError: (error: unknown) => void;
};

/** The closed seminars, newest first, each with a box to tick. */
export function PickSeminars({ locale, picked, onPick, onError }: Props) {
  const { formatMessage } = useIntl();
  const [seminars, setSeminars] = useState<SeminarSummary[]>([]);
  const [query, setQuery] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    call('archive.list').then((found) => setSeminars(newestFirst(found)), onError);
  }, []);
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  return (
    <fieldset className="exchange-pick">
      <legend className="form-label">
        <FormattedMessage id="exchange.give.pick" />
      </legend>
      {seminars.length < FEW ? null : (
        <input
          type="search"
          className="archive-search"
          aria-label={formatMessage({ id: 'archive.search' })}
          placeholder={formatMessage({ id: 'archive.search' })}
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul>
        {findSeminars(seminars, query).map(({ id, date, schoolName, commune, programme }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={picked.has(id)} onChange={() => toggle(id)} />
              <span className="exchange-pick-day">{showDay(date, locale)}</span>
              <span>
                <strong>{schoolName}</strong>
                <small>
                  {[commune, inLocale(programme, locale)].filter((name) => name !== '').join(' · ')}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
