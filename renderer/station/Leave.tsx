import { FormattedMessage } from 'react-intl';
import { call } from '../ui/kit.ts';
import { tell } from '../ui/tell.ts';
import { Ask } from './Ask.tsx';

/** Asks the trainer whether the laptop is to be the console's again. */
export function Leave({ onClose }: { onClose: () => void }) {
  return (
    <Ask title={<FormattedMessage id="station.leave.title" />} onClose={onClose}>
      <p>
        <FormattedMessage id="station.leave.lead" />
      </p>
      <div className="station-ask-buttons">
        <button type="button" className="station-next" onClick={onClose}>
          <FormattedMessage id="station.leave.stay" />
        </button>
        <button type="button" className="station-quiet" onClick={() => tell(call('station.leave'))}>
          <FormattedMessage id="station.leave.go" />
        </button>
      </div>
    </Ask>
  );
}
