import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { totalAttendance } from '../../../electron/contract/setup.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { StagePill } from '../displays/StagePill.tsx';
import { GuideButton } from '../guide/GuideButton.tsx';
import { LanguageMenu } from '../LanguageMenu.tsx';
import { StickMenu } from '../stick/StickMenu.tsx';
import { useBattery } from './useBattery.ts';

/** School and class, and whether all is well: projector, saving, power. Each is one short line in words. */
export function TopBar({ snapshot, seminar }: { snapshot: Snapshot; seminar: Seminar }) {
  const { formatMessage } = useIntl();
  const { groups, school, keeping } = seminar.setup;
  const { present } = totalAttendance(groups);
  return (
    <header className="present-top">
      <h1 className="present-school">
        {school.name}
        {present !== null && (
          <span>
            {' · '}
            <FormattedMessage id="console.top.people" values={{ count: present }} />
          </span>
        )}
      </h1>
      <StagePill snapshot={snapshot} />
      <SavingPill snapshot={snapshot} />
      <PowerPill />
      {keeping !== 'record' && (
        <span className="present-pill is-plum">
          {formatMessage({ id: `console.top.keeping.${keeping}` })}
        </span>
      )}
      <span className="present-space" />
      <StickMenu gone={snapshot.notices.includes('stick-gone')} />
      <GuideButton screen="Running" />
      <LanguageMenu snapshot={snapshot} />
    </header>
  );
}

function SavingPill({ snapshot: { saving } }: { snapshot: Snapshot }) {
  const { formatMessage } = useIntl();
  const reason =
    saving.code === null
      ? ''
      : formatMessage({ id: `common.error.${saving.code}`, defaultMessage: saving.code });
  return (
    <span
      className={`present-pill ${saving.state === 'failed' ? 'is-clay' : ''}`}
      role="status"
      data-saving={saving.state}
    >
      <FormattedMessage id={`console.top.saving.${saving.state}`} values={{ reason }} />
    </span>
  );
}

function PowerPill() {
  const battery = useBattery();
  if (!battery) return null;
  const low = !battery.charging && battery.level < 0.2;
  return (
    <span className={`present-pill ${low ? 'is-clay' : ''}`}>
      <FormattedMessage
        id={battery.charging ? 'console.top.power.mains' : 'console.top.power.battery'}
        values={{ level: <FormattedNumber value={battery.level} style="percent" /> }}
      />
    </span>
  );
}
