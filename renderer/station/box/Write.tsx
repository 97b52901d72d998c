import { type FormEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { LONGEST_QUESTION, lengthOf } from '../../../electron/contract/box.ts';
import { call } from '../../ui/kit.ts';

/** Letters that are left when they begin to be counted: before, a number would only hurry. */
const NEAR_END = 60;

/**
 * Room for one question. Nothing is cut off while somebody types, so that no typing tool for Vietnamese loses a letter; what
 * is too long is said in words and not sent.
 */
export function Write({ onSent, onClose }: { onSent: () => void; onClose: () => void }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'typing' | 'sending' | 'full' | 'failed'>('typing');
  const length = lengthOf(text);
  const left = LONGEST_QUESTION - length;
  const ready = length > 0 && left >= 0 && state !== 'sending';
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setState('sending');
    try {
      const { kept } = await call('box.send', { text });
      if (kept) onSent();
      else setState('full');
    } catch {
      setState('failed');
    }
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <div className="station-box-fields">
        <h1 className="stage-heading">
          <label htmlFor="station-box-text">
            <FormattedMessage id="box.ask" />
          </label>
        </h1>
        <textarea
          id="station-box-text"
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the page is this field
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-describedby="station-box-remind station-box-count"
          onChange={(event) => setText(event.target.value)}
        />
        <div className="station-box-notes">
          <p id="station-box-remind">
            <FormattedMessage id="box.remind" />
          </p>
          <p id="station-box-count" role="status" className={left < 0 ? 'is-over' : ''}>
            {state === 'full' || state === 'failed' ? (
              <FormattedMessage id={state === 'full' ? 'box.full' : 'box.failed'} />
            ) : left < 0 ? (
              <FormattedMessage id="box.over" values={{ over: -left }} />
            ) : left <= NEAR_END ? (
              <FormattedMessage id="box.left" values={{ left }} />
            ) : null}
          </p>
        </div>
      </div>
      <footer className="station-box-buttons">
        <button type="button" className="station-quiet" onClick={onClose}>
          <FormattedMessage id={length > 0 ? 'box.discard' : 'box.back'} />
        </button>
        <button type="submit" className="station-next" aria-disabled={!ready}>
          <FormattedMessage id="box.hand-in" />
        </button>
      </footer>
    </form>
  );
}
