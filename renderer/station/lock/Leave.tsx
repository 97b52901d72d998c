import { type FormEvent, useContext, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { PIN_PATTERN } from '../../../electron/contract/lock.ts';
import { call } from '../../ui/kit.ts';
import { Ask } from '../Ask.tsx';
import { HasPin } from './HasPin.ts';
import { useTry } from './useTry.ts';

/** Gives the laptop back to the trainer: through the PIN, or where none is set because it is only tried out, on a question. */
export function Leave({ onClose }: { onClose: () => void }) {
  const pin = useContext(HasPin);
  return (
    <Ask title={<FormattedMessage id="station.leave.title" />} onClose={onClose}>
      <p>
        <FormattedMessage id={pin ? 'lock.leave.lead' : 'station.leave.lead'} />
      </p>
      {pin ? (
        <PinForm onClose={onClose} />
      ) : (
        <Buttons onClose={onClose} onGo={() => call('lock.leave', { pin: null })} />
      )}
    </Ask>
  );
}

function PinForm({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { state, wait, busy, attempt } = useTry();
  const ready = PIN_PATTERN.test(typed) && wait === 0 && !busy;
  useEffect(() => {
    if (state === 'wrong') setTyped('');
  }, [state]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready) return;
    setTyped('');
    attempt(typed);
  };
  return (
    <form className="station-pin" onSubmit={submit}>
      <label>
        <FormattedMessage id="lock.leave.pin" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the trainer asked for it and types at once
          autoFocus
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={typed}
          onChange={({ target }) => setTyped(target.value.replace(/\D/g, ''))}
        />
      </label>
      <p className="station-pin-said" role="status">
        {state === 'none' ? null : <FormattedMessage id={`lock.leave.${state}`} values={{ seconds: wait }} />}
      </p>
      <div className="station-ask-buttons">
        <button type="button" className="station-quiet" onClick={onClose}>
          <FormattedMessage id="station.leave.stay" />
        </button>
        <button type="submit" className="station-next" aria-disabled={!ready}>
          <FormattedMessage id="station.leave.go" />
        </button>
      </div>
      <p className="station-pin-forgot">
        <FormattedMessage id="lock.leave.forgot" />
      </p>
    </form>
  );
}

function Buttons({ onClose, onGo }: { onClose: () => void; onGo: () => void }) {
  return (
    <div className="station-ask-buttons">
      <button type="button" className="station-next" onClick={onClose}>
        <FormattedMessage id="station.leave.stay" />
      </button>
      <button type="button" className="station-quiet" onClick={onGo}>
        <FormattedMessage id="station.leave.go" />
      </button>
    </div>
  );
}
