import { FormattedMessage } from 'react-intl';
import { Written } from '../exchange/Written.tsx';
import { intoSight } from './into-sight.ts';

/** The receipt, in sight at once: what it says is nowhere else any more but in its file. */
export function ReceiptPanel({
  text,
  file,
  onError,
}: {
  text: string;
  file: string | null;
  onError: (error: unknown) => void;
}) {
  return (
    <section className="purge-receipt" ref={intoSight}>
      {file === null ? (
        <p className="form-note is-clay" role="alert">
          <FormattedMessage id="purge.receipt.unwritten" />
        </p>
      ) : (
        <Written file={file} onError={onError}>
          <FormattedMessage id="purge.receipt.done" />
        </Written>
      )}
      <p className="purge-receipt-text">{text.trimEnd()}</p>
    </section>
  );
}
