import { FormattedMessage } from 'react-intl';
import type { Command } from '../../../electron/contract/keys.ts';
import { type Cap, keysOf } from './keyboard.ts';

/** Keys as they look on a keyboard; dark ones work wherever the focus is. */
export function Caps({ caps }: { caps: readonly Cap[] }) {
  return (
    <span className="guide-caps">
      {caps.map(({ cap, always }) => (
        <kbd key={cap} className={always ? 'guide-cap is-always' : 'guide-cap'}>
          {cap === 'Space' ? <FormattedMessage id="guide.cap.space" /> : cap}
        </kbd>
      ))}
    </span>
  );
}

/** The keys of a command within a sentence; `always` leaves out those that need the focus elsewhere. */
export function KeysOf({ command, always = false }: { command: Command; always?: boolean }) {
  return <Caps caps={keysOf(command).filter((cap) => cap.always || !always)} />;
}
