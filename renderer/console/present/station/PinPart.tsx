import { useCallback, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../../electron/contract/channels.ts';
import { call } from '../../../ui/kit.ts';
import { tell } from '../../../ui/tell.ts';
import { PinFields } from './PinFields.tsx';
import './pin-part.css';

type Known = ChannelOutput<'lock.get'>;

/**
 * The trainer's PIN where the station is opened: set before the first use, changed here, and what no lock can keep off.
 * `onPinned` is told whether there is one.
 */
export function PinPart({ trial, onPinned }: { trial: boolean; onPinned: (pinned: boolean) => void }) {
  const [known, setKnown] = useState<Known | null>(null);
  const [changing, setChanging] = useState(false);
  const look = useCallback(() => {
    tell(
      call('lock.get').then((now) => {
        setKnown(now);
        setChanging(false);
        onPinned(now.pin);
      }),
    );
  }, [onPinned]);
  useEffect(look, [look]);
  if (!known) return null;
  return (
    <div className="pin-part">
      {known.pin ? (
        <p className="pin-part-set">
          <FormattedMessage id="lock.set.is" />
          <button type="button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            <FormattedMessage id="lock.set.change" />
          </button>
        </p>
      ) : (
        <p>
          <FormattedMessage id={trial ? 'lock.set.trial' : 'lock.set.first'} />
        </p>
      )}
      {(changing || !(known.pin || trial)) && <PinFields {...known} onSet={look} />}
      <p className="pin-part-limits">
        <FormattedMessage id="lock.limits" />
      </p>
    </div>
  );
}
