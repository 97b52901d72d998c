import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../../electron/contract/channels.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { StationMode } from '../../../../electron/contract/station.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { tell } from '../../../ui/tell.ts';
import { Panel } from '../panel/Panel.tsx';
import './station-panel.css';

type Props = { content: SeminarContent; locale: Locale; practice: boolean };
type Playable = ChannelOutput<'station.scenarios'>[number];

/** "Máy học sinh…": gives this laptop to one pupil or a few. */
export function StationButton(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PressButton className="station-open" onClick={() => setOpen(true)}>
        <FormattedMessage id="station.lend" />
      </PressButton>
      {open && <StationPanel {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const MODES = ['group', 'single'] as const satisfies readonly StationMode[];

function StationPanel({ content, locale, practice, onClose }: Props & { onClose: () => void }) {
  const [playable, setPlayable] = useState<readonly Playable[]>([]);
  const [scenario, setScenario] = useState(() => Object.keys(content.scenarios)[0] ?? '');
  const [mode, setMode] = useState<StationMode>('group');
  const [trial, setTrial] = useState(practice);
  useEffect(() => {
    tell(
      call('station.scenarios').then((all) => {
        setPlayable(all);
        setScenario((chosen) => (all.some(({ id }) => id === chosen) ? chosen : (all[0]?.id ?? '')));
      }),
    );
  }, []);
  return (
    <Panel name="station-panel" title={<FormattedMessage id="station.open.title" />} onClose={onClose}>
      <form
        className="station-panel-form"
        onSubmit={(event) => {
          event.preventDefault();
          tell(call('station.open', { scenario, mode, trial }));
          onClose();
        }}
      >
        <p>
          <FormattedMessage id="station.open.lead" />
        </p>
        <label>
          <FormattedMessage id="station.open.scenario" />
          <select data-first value={scenario} onChange={(event) => setScenario(event.target.value)}>
            {playable.map((one) => (
              <ScenarioOption key={one.id} one={one} locale={locale} />
            ))}
          </select>
        </label>
        <fieldset>
          <legend>
            <FormattedMessage id="station.open.who" />
          </legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="who" checked={mode === one} onChange={() => setMode(one)} />
              <FormattedMessage id={`station.open.${one}`} />
            </label>
          ))}
        </fieldset>
        <label className="station-panel-trial">
          <input
            type="checkbox"
            checked={trial}
            disabled={practice}
            onChange={(event) => setTrial(event.target.checked)}
          />
          <FormattedMessage id="station.open.trial" />
        </label>
        <button type="submit" className="is-main" disabled={scenario === ''}>
          <FormattedMessage id="station.open.go" />
        </button>
      </form>
    </Panel>
  );
}

function ScenarioOption({ one, locale }: { one: Playable; locale: Locale }) {
  const languages = one.locales.map((code) => code.toUpperCase()).join(' ');
  return (
    <option value={one.id}>
      {inLocale(one.title, locale)} · {languages}
      {one.own ? null : (
        <>
          {' · '}
          <FormattedMessage id="station.open.other" />
        </>
      )}
    </option>
  );
}
