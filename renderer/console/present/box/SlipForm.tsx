import { type FormEvent, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { LONGEST_QUESTION, lengthOf } from '../../../../electron/contract/box.ts';
import { call } from '../../../ui/kit.ts';

/** Types questions off slips from a paper box, one after the other. They have been read, so they do not wait. */
export function SlipForm() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<'kept' | 'full' | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const over = lengthOf(text) - LONGEST_QUESTION;
  const put = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (over > 0 || lengthOf(text) === 0) return;
    try {
      const { kept } = await call('box.type', { text });
      setSaid(kept ? 'kept' : 'full');
      if (kept) setText('');
      field.current?.focus();
    } catch {
      setSaid('failed');
    }
  };
  return (
    <form className="box-slip" onSubmit={(event) => void put(event)}>
      <label htmlFor="box-slip">
        <FormattedMessage id="box.slip.label" />
      </label>
      <textarea
        id="box-slip"
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: it was opened to be typed into
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-describedby="box-slip-said"
        onChange={(event) => {
          setText(event.target.value);
          setSaid(null);
        }}
      />
      <p id="box-slip-said" role="status">
        {over > 0 ? (
          <FormattedMessage id="box.slip.over" values={{ over }} />
        ) : (
          said && <FormattedMessage id={`box.slip.${said}`} />
        )}
      </p>
      <button type="submit" className="is-main" disabled={over > 0 || lengthOf(text) === 0}>
        <FormattedMessage id="box.slip.put" />
      </button>
    </form>
  );
}
