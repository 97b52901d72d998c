import { FormattedMessage } from 'react-intl';
import { Fit } from '../../stage/parts/Fit.tsx';

/** The question is in the box, and nothing of it is left on this screen. */
export function Sent({ onClose }: { onClose: () => void }) {
  return (
    <>
      <Fit className="station-box-page">
        <h1 className="stage-heading">
          <FormattedMessage id="box.sent" />
        </h1>
        <p className="stage-body">
          <FormattedMessage id="box.sent.lead" />
        </p>
      </Fit>
      <footer className="station-box-buttons">
        {/* biome-ignore lint/a11y/noAutofocus: whoever came by keyboard goes on by keyboard */}
        <button type="button" className="station-next" autoFocus onClick={onClose}>
          <FormattedMessage id="box.done" />
        </button>
      </footer>
    </>
  );
}
