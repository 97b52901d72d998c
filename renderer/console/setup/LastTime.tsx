import { FormattedMessage } from 'react-intl';
import type { Setup } from '../../../electron/contract/setup.ts';
import { placeText } from './suggest.ts';

type Props = { last: Setup; busy: boolean; onSame: () => void; onNextClass: () => void };

/** The school of last time in one press, or its next class at once. */
export function LastTime({ last, busy, onSame, onNextClass }: Props) {
  const { school } = last;
  return (
    <div className="setup-last">
      <button type="button" className="setup-last-school" onClick={onSame}>
        <span>
          <FormattedMessage
            id="setup.last"
            values={{ school: <strong key="school">{school.name}</strong> }}
          />
        </span>
        <small>{placeText(school)}</small>
      </button>
      <button type="button" className="form-button" disabled={busy} onClick={onNextClass}>
        <FormattedMessage id="setup.nextClass" />
      </button>
    </div>
  );
}
