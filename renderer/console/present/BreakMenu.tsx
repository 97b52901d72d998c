import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import { type Timer, timeLeft } from '../../../electron/contract/seminar.ts';
import { clockFace } from '../../ui/clock-text.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { useNow } from '../../ui/time.ts';
import { Menu } from './panel/Menu.tsx';

/** Lengths that one press starts, minutes. */
const LENGTHS = [3, 5, 10] as const;
const LONGEST = 60;

type Dispatch = { dispatch: (action: Action) => void };

/** "Giờ nghỉ": starts a break over whatever is on. */
export function BreakMenu({ dispatch }: Dispatch) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const minutes = Number(typed);
  return (
    <Menu label={<FormattedMessage id="present.break.open" />}>
      {(close) => {
        const start = (length: number): void => {
          dispatch({ type: 'pause/start', minutes: length });
          setTyped('');
          close();
        };
        return (
          <>
            <h3>
              <FormattedMessage id="present.break.how" />
            </h3>
            <div className="menu-row">
              {LENGTHS.map((length) => (
                <PressButton key={length} onClick={() => start(length)}>
                  <FormattedMessage id="present.break.minutes" values={{ minutes: length }} />
                </PressButton>
              ))}
            </div>
            <form
              className="menu-row break-other"
              onSubmit={(event) => {
                event.preventDefault();
                if (minutes >= 1 && minutes <= LONGEST) start(minutes);
              }}
            >
              <input
                inputMode="numeric"
                autoComplete="off"
                aria-label={formatMessage({ id: 'present.break.other' })}
                placeholder={formatMessage({ id: 'present.break.other' })}
                value={typed}
                onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, '').slice(0, 2))}
              />
              <button type="submit" disabled={minutes < 1 || minutes > LONGEST}>
                <FormattedMessage id="present.break.start" />
              </button>
            </form>
          </>
        );
      }}
    </Menu>
  );
}

/** A break that is on: what is left of it, more of it, its end. */
export function BreakCard({ pause, dispatch }: Dispatch & { pause: Timer }) {
  const now = useNow(true, 1000);
  const left = timeLeft(pause, now);
  return (
    <section className="break-card">
      <p>
        <FormattedMessage
          id={left > 0 ? 'present.break.on' : 'present.break.over'}
          values={{ time: <strong>{clockFace(left)}</strong> }}
        />
      </p>
      <div className="menu-row">
        {[1, 5].map((minutes) => (
          <PressButton key={minutes} onClick={() => dispatch({ type: 'pause/prolong', minutes })}>
            <FormattedMessage id="present.break.more" values={{ minutes }} />
          </PressButton>
        ))}
        <PressButton onClick={() => dispatch({ type: 'pause/end' })}>
          <FormattedMessage id="present.break.end" />
        </PressButton>
      </div>
    </section>
  );
}
