import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { PIN_PATTERN } from '../../../../electron/contract/lock.ts';
import { call, KitError } from '../../../ui/kit.ts';

const FIELDS = ['old', 'new', 'again'] as const;
type Typed = Record<(typeof FIELDS)[number], string>;
const NOTHING: Typed = { old: '', new: '', again: '' };

/** What is said below the fields, and what it names. */
type Said = { id: string; seconds?: number } | null;

/** Sets or changes the PIN; `onSet` is called when that is done. The numbers are kept nowhere but in their fields. */
export function PinFields({ pin, file, onSet }: { pin: boolean; file: string; onSet: () => void }) {
  const [typed, setTyped] = useState(NOTHING);
  const [said, setSaid] = useState<Said>(null);
  const differ = typed.again !== '' && !typed.new.startsWith(typed.again);
  const ready =
    PIN_PATTERN.test(typed.new) && typed.new === typed.again && (!pin || PIN_PATTERN.test(typed.old));
  const set = (): void => {
    setSaid(null);
    call('lock.set', { pin: typed.new, old: pin ? typed.old : null }).then(
      ({ right, wait }) => (right ? onSet() : setSaid(refusal(wait))),
      (error: unknown) => setSaid({ id: failure(error) }),
    );
    setTyped(NOTHING);
  };
  return (
    <div className="pin-fields">
      {FIELDS.filter((name) => pin || name !== 'old').map((name) => (
        <label key={name}>
          <FormattedMessage id={`lock.set.${name}`} />
          <input
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={typed[name]}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value.replace(/\D/g, '') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // It belongs to these fields, not to the form around them.
              event.preventDefault();
              if (ready) set();
            }}
          />
        </label>
      ))}
      <button type="button" disabled={!ready} onClick={set}>
        <FormattedMessage id="lock.set.save" />
      </button>
      <p role="status">
        {differ ? (
          <FormattedMessage id="lock.set.differ" />
        ) : (
          said && <FormattedMessage id={said.id} values={said} />
        )}
      </p>
      {pin && (
        <p className="pin-fields-forgot">
          <FormattedMessage id="lock.set.forgot" values={{ file: <code>{file}</code> }} />
        </p>
      )}
    </div>
  );
}

const refusal = (seconds: number): Said =>
  seconds > 0 ? { id: 'lock.leave.wait', seconds } : { id: 'lock.leave.wrong' };

const failure = (error: unknown): string =>
  error instanceof KitError && error.code === 'damaged' ? 'lock.leave.damaged' : 'lock.set.failed';
