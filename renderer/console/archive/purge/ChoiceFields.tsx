import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SeminarSummary } from '../../../../electron/contract/archive.ts';
import type { PurgeChoice, RetentionState } from '../../../../electron/contract/purge.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { DayField } from '../../forms/DayField.tsx';
import { dayAt, showDay } from '../../forms/day.ts';
import { newestFirst } from '../list.ts';

type Way = PurgeChoice['by'];

/** Where no time is set, a day to begin from that touches nothing recent. */
const FIVE_YEARS_MS = 5 * 365.25 * 24 * 60 * 60 * 1000;

/** Ways that there is something to delete by. */
const waysIn = (state: RetentionState): Way[] => [
  'before',
  'seminars',
  ...(state.practice > 0 ? (['practice'] as const) : []),
  ...(state.elsewhere > 0 ? (['elsewhere'] as const) : []),
];

/** What is to be deleted: by day, one by one, all practice, or what was deleted elsewhere. Nothing is deleted here. */
export function ChoiceFields({
  state,
  locale,
  disabled,
  onChange,
  onLook,
}: {
  state: RetentionState;
  locale: Locale;
  disabled: boolean;
  onChange: () => void;
  onLook: (choice: PurgeChoice) => void;
}) {
  const { formatMessage } = useIntl();
  const [way, setWay] = useState<Way>(state.elsewhere > 0 ? 'elsewhere' : 'before');
  const [day, setDay] = useState(state.before ?? dayAt(Date.now() - FIVE_YEARS_MS));
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const counts = { practice: state.practice, elsewhere: state.elsewhere };
  const choice: PurgeChoice | null =
    way === 'before'
      ? day === ''
        ? null
        : { by: way, day }
      : way === 'seminars'
        ? ids.size === 0
          ? null
          : { by: way, ids: [...ids] }
        : { by: way };
  return (
    <section>
      <fieldset className="form-set exchange-choices" disabled={disabled}>
        <legend>
          <FormattedMessage id="purge.what" />
        </legend>
        {waysIn(state).map((one) => (
          <label key={one} className="exchange-choice">
            <input
              type="radio"
              name="purge-way"
              checked={way === one}
              onChange={() => {
                setWay(one);
                onChange();
              }}
            />
            <span>
              <strong>
                <FormattedMessage id={`purge.by.${one}`} />
              </strong>
              {one === 'practice' || one === 'elsewhere' ? (
                <FormattedMessage id="exchange.give.seminars" values={{ count: counts[one] }} />
              ) : null}
            </span>
          </label>
        ))}
        {way === 'before' ? (
          <div className="purge-day">
            <DayField
              label={formatMessage({ id: 'purge.day' })}
              value={day}
              onChange={(typed) => {
                setDay(typed);
                onChange();
              }}
            />
          </div>
        ) : null}
        {way === 'seminars' ? (
          <Pick
            locale={locale}
            ids={ids}
            onIds={(picked) => {
              setIds(picked);
              onChange();
            }}
          />
        ) : null}
      </fieldset>
      <button
        type="button"
        className="form-button"
        disabled={disabled || choice === null}
        onClick={() => choice && onLook(choice)}
      >
        <FormattedMessage id="purge.look" />
      </button>
    </section>
  );
}

/** Every closed seminar with a box to tick. */
function Pick({
  locale,
  ids,
  onIds,
}: {
  locale: Locale;
  ids: ReadonlySet<string>;
  onIds: (ids: ReadonlySet<string>) => void;
}) {
  const [seminars, setSeminars] = useState<readonly SeminarSummary[]>([]);
  useEffect(() => {
    call('archive.list').then(
      (found) => setSeminars(newestFirst(found)),
      () => setSeminars([]),
    );
  }, []);
  const turn = (id: string, on: boolean): void =>
    onIds(new Set(on ? [...ids, id] : [...ids].filter((one) => one !== id)));
  return (
    <ul className="purge-list">
      {seminars.map(({ id, date, schoolName, commune, province }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={ids.has(id)}
              onChange={(event) => turn(id, event.target.checked)}
            />
            <span>{showDay(date, locale)}</span>
            <strong>{schoolName}</strong>
            <small>{[commune, province].filter((name) => name !== '').join(', ')}</small>
          </label>
        </li>
      ))}
    </ul>
  );
}
