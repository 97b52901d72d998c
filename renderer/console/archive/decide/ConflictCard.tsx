import { FormattedMessage, useIntl } from 'react-intl';
import type { ConflictQuestion, Decide } from '../../../../electron/contract/decisions.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import { Comparison } from './Comparison.tsx';
import { lineOf } from './meeting.ts';

type Props = {
  question: ConflictQuestion;
  locale: Locale;
  busy: boolean;
  onDecide: (decision: Decide) => void;
};

/** One record of a seminar in several versions: what differs, and the choice of one. */
export function ConflictCard({ question, locale, busy, onDecide }: Props) {
  const { formatMessage } = useIntl();
  const { seminar, record, versions, rows } = question;
  const title = formatMessage({ id: `decide.record.${record.kind}` }, { title: record.title });
  const numbers = versions.map((_, index) => formatMessage({ id: 'decide.version' }, { number: index + 1 }));
  const unseen = rows.some(({ field }) => field === 'other');
  const shown = rows
    .filter(({ field }) => field !== 'other')
    .map(({ field, about, cells }) => ({
      ...{ field, about },
      cells: cells.map((cell) =>
        field === 'date' && typeof cell === 'string' ? showDay(cell, locale) : cell,
      ),
    }));
  return (
    <li className="decide-card">
      <h3>{lineOf(seminar, locale)}</h3>
      <p className="decide-record">{title}</p>
      {shown.length === 0 ? (
        <p className="form-hint">
          <FormattedMessage id={unseen ? 'decide.unseen' : 'decide.identical'} />
        </p>
      ) : null}
      <Comparison
        caption={title}
        heads={numbers}
        rows={shown}
        actions={versions.map(({ id, hash }, index) => (
          <button
            key={`${id} ${hash}`}
            type="button"
            className="form-button"
            disabled={busy}
            aria-label={`${formatMessage({ id: 'decide.take' })}: ${numbers[index]}`}
            onClick={() => onDecide({ about: 'conflict', seminar: seminar.id, id, hash })}
          >
            <FormattedMessage id="decide.take" />
          </button>
        ))}
      />
    </li>
  );
}
