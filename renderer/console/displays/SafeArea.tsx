import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { SAFE_AREAS, type StageLook } from '../../../electron/contract/look.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';

/** A television's frame, 48 by 27, with the picture inside it; `edge` in per cent, drawn larger than life to be seen. */
function Television({ edge }: { edge: number }) {
  const x = 2 + edge * 0.9;
  return (
    <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
      <rect className="tv" x="1" y="1" width="46" height="26" rx="3" />
      <path className="foot" d="M16 31h16" />
      <rect className="picture" x={x} y={x} width={48 - 2 * x} height={28 - 2 * x} rx="1" />
    </svg>
  );
}

/** How much of the picture's edge stays free, for televisions that cut it off. The stage follows at once. */
export function SafeArea({ look }: { look: StageLook }) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'displays.safe.title' });
  return (
    <div className="displays-safe">
      <h3>{title}</h3>
      <fieldset className="displays-edges" aria-label={title}>
        {SAFE_AREAS.map((edge) => (
          <PressButton
            key={edge}
            aria-pressed={look.safeArea === edge}
            onClick={() => tell(call('settings.set', { look: { ...look, safeArea: edge } }))}
          >
            <Television edge={edge} />
            <FormattedNumber value={edge / 100} style="percent" />
          </PressButton>
        ))}
      </fieldset>
      <p>
        <FormattedMessage id="displays.safe.how" />
      </p>
    </div>
  );
}
