import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../../ui/kit.ts';

/** A file that is on the stick whole: what was written, where, and the way to it. */
export function Written({
  file,
  onError,
  children,
}: {
  file: string;
  onError: (error: unknown) => void;
  children: ReactNode;
}) {
  return (
    <div className="form-note is-leaf exchange-written" role="status">
      <p>{children}</p>
      <p className="exchange-file">{file}</p>
      <button
        type="button"
        className="form-button is-small"
        onClick={() => void call('report.reveal', { file }).catch(onError)}
      >
        <FormattedMessage id="exchange.reveal" />
      </button>
    </div>
  );
}
