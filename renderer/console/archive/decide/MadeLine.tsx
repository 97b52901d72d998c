import { FormattedMessage, useIntl } from 'react-intl';
import type { MadeDecision, MeetingView } from '../../../../electron/contract/decisions.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import { lineOf } from './meeting.ts';

type Props = { made: MadeDecision; locale: Locale; busy: boolean; onUndo: (id: string) => void };

/** A seminar with its beginning and its trainer, which tell it from its double. */
function Told({ meeting, locale }: { meeting: MeetingView; locale: Locale }) {
  const { school, date, startedAt, trainer } = meeting;
  const day = showDay(date, locale);
  return (
    <>
      {school} ·{' '}
      {startedAt === null ? day : <FormattedMessage id="decide.at" values={{ day, time: startedAt }} />}
      {trainer === '' ? null : ` · ${trainer}`}
    </>
  );
}

/** One decision in a sentence, and the way to take it back. */
export function MadeLine({ made, locale, busy, onUndo }: Props) {
  const { formatMessage } = useIntl();
  const undo = formatMessage({ id: 'decide.undo' });
  return (
    <li className="decide-made">
      <p>
        <strong>
          <Told meeting={made.seminar} locale={locale} />
        </strong>
        <span>
          {made.about === 'conflict' ? (
            <>
              <FormattedMessage
                id={`decide.record.${made.record.kind}`}
                values={{ title: made.record.title }}
              />
              {': '}
            </>
          ) : null}
          <FormattedMessage id={`decide.made.${made.about}`} />
        </span>
        {made.about === 'conflict' ? null : (
          <span>
            <Told meeting={made.other} locale={locale} />
          </span>
        )}
      </p>
      <button
        type="button"
        className="form-button is-small"
        disabled={busy}
        aria-label={`${undo}: ${lineOf(made.seminar, locale)}`}
        onClick={() => onUndo(made.id)}
      >
        {undo}
      </button>
    </li>
  );
}
