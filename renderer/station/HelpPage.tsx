import { FormattedMessage } from 'react-intl';
import { HelpScreen } from '../stage/help/HelpScreen.tsx';
import { setupOf } from './setup.ts';
import type { StationOn } from './useStation.ts';

/** Whom to talk to now, on this screen only. That somebody looked at it is sent and written nowhere. */
export function HelpPage({ on, onClose }: { on: StationOn; onClose: () => void }) {
  return (
    <main className="station-help">
      <HelpScreen setup={setupOf(on)} contacts={on.contacts} />
      {/* biome-ignore lint/a11y/noAutofocus: whoever came by keyboard goes back by keyboard */}
      <button type="button" className="station-quiet station-help-close" autoFocus onClick={onClose}>
        <FormattedMessage id="station.help.close" />
      </button>
    </main>
  );
}
