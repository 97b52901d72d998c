import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import { call } from '../../ui/kit.ts';

type Made = NonNullable<ChannelOutput<'print.make'>>;
type Props = { made: Made; onError: (error: unknown) => void };

/** Where the PDF is and how many pages it has, with a button that shows it in the file manager. */
export function PrintResult({ made: { file, pages }, onError }: Props) {
  return (
    <div className="form-note is-leaf print-made" role="status">
      <div>
        <p>
          <FormattedMessage id="print.done" values={{ pages }} />
        </p>
        <p className="print-file">{file}</p>
      </div>
      <button
        type="button"
        className="form-button is-small"
        onClick={() => void call('report.reveal', { file }).catch(onError)}
      >
        <FormattedMessage id="print.reveal" />
      </button>
    </div>
  );
}
