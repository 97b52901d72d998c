import { FormattedMessage } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { platformOf } from '../../ui/platform.ts';
import { tell } from '../../ui/tell.ts';

/** How to get a display of its own for the class: one press on Windows, elsewhere what to do in the system. */
export function Extend({ mirrored }: { mirrored: boolean }) {
  const platform = platformOf(navigator.userAgent);
  return (
    <div className="displays-extend">
      <p>
        <FormattedMessage id={mirrored ? 'displays.extend.mirrored' : 'displays.extend.one'} />{' '}
        {platform !== 'windows' && <FormattedMessage id={`displays.extend.${platform}`} />}
      </p>
      {platform === 'windows' && (
        <PressButton onClick={() => tell(call('displays.extend'))}>
          <FormattedMessage id="displays.extend.windows" />
        </PressButton>
      )}
    </div>
  );
}
