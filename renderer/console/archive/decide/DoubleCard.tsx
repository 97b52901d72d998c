import { FormattedMessage, useIntl } from 'react-intl';
import type { Decide, DoubleQuestion } from '../../../../electron/contract/decisions.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { Comparison } from './Comparison.tsx';
import { lineOf, meetingRows } from './meeting.ts';

type Props = {
  question: DoubleQuestion;
  locale: Locale;
  busy: boolean;
  onDecide: (decision: Decide) => void;
  onOpen: (id: string) => void;
};

/** Two seminars that may be one event: side by side, and the choice. */
export function DoubleCard({ question: { one, other }, locale, busy, onDecide, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const sides = [
    { number: 1, counted: one, aside: other },
    { number: 2, counted: other, aside: one },
  ];
  const nameOf = (number: number): string => formatMessage({ id: 'decide.version' }, { number });
  return (
    <li className="decide-card">
      <h3>{lineOf(one, locale)}</h3>
      <Comparison
        marked
        caption={lineOf(one, locale)}
        heads={sides.map(({ number, counted }) => (
          <span key={counted.id} className="decide-head">
            {nameOf(number)}
            <button
              type="button"
              className="form-link"
              aria-label={`${formatMessage({ id: 'decide.report' })}: ${nameOf(number)}`}
              onClick={() => onOpen(counted.id)}
            >
              <FormattedMessage id="decide.report" />
            </button>
          </span>
        ))}
        rows={meetingRows([one, other], locale)}
        actions={sides.map(({ number, counted, aside }) => (
          <button
            key={counted.id}
            type="button"
            className="form-button"
            disabled={busy}
            aria-label={`${formatMessage({ id: 'decide.same' })}: ${nameOf(number)}`}
            onClick={() => onDecide({ about: 'double', counted: counted.id, aside: aside.id })}
          >
            <FormattedMessage id="decide.same" />
          </button>
        ))}
      />
      <p className="decide-two">
        <button
          type="button"
          className="form-button"
          disabled={busy}
          onClick={() => onDecide({ about: 'different', counted: one.id, aside: other.id })}
        >
          <FormattedMessage id="decide.different" />
        </button>
      </p>
    </li>
  );
}
