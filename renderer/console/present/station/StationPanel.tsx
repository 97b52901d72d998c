import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelInput, ChannelOutput } from '../../../../electron/contract/channels.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { tell } from '../../../ui/tell.ts';
import { Panel } from '../panel/Panel.tsx';
import { PinPart } from './PinPart.tsx';
import { clickerFor, firstSeat, isEmpty } from './seat.ts';
import { TurnFields } from './TurnFields.tsx';
import { WhoFields } from './WhoFields.tsx';
import './station-panel.css';

export type Offer = ChannelOutput<'station.offer'>;
/** What the trainer has said until now; `clicker` is null until it was said. */
export type Draft = Omit<ChannelInput<'station.open'>, 'clicker'> & { clicker: boolean | null };
export type DraftProps = { offer: Offer; draft: Draft; onChange: (change: Partial<Draft>) => void };

type Props = { seminar: Seminar; locale: Locale; alone: boolean };

/** "Máy học sinh…": gives this laptop to one pupil or a few. */
export function StationButton(props: Props) {
  const [open, setOpen] = useState(false);
  const { single, group } = props.seminar.station.turns;
  const turns = single + group;
  return (
    <>
      <PressButton className="station-open" onClick={() => setOpen(true)}>
        <FormattedMessage id="station.lend" />
        {turns > 0 ? (
          <small>
            <FormattedMessage id="station.turns" values={{ turns }} />
          </small>
        ) : null}
      </PressButton>
      {open && <StationPanel {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function StationPanel({ onClose, ...props }: Props & { onClose: () => void }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => tell(call('station.offer').then(setOffer)), []);
  return (
    <Panel name="station-panel" title={<FormattedMessage id="station.open.title" />} onClose={onClose}>
      {offer && <StationForm {...props} offer={offer} onClose={onClose} />}
    </Panel>
  );
}

function StationForm({
  seminar,
  locale,
  alone,
  offer,
  onClose,
}: Props & { offer: Offer; onClose: () => void }) {
  const practice = seminar.setup.keeping !== 'record';
  const form = useRef<HTMLFormElement>(null);
  // The panel was there before what can be chosen was known.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:enabled')?.focus(), []);
  const [draft, setDraft] = useState(() => firstSeat(offer, practice));
  const [pinned, setPinned] = useState<boolean | null>(null);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const clicker = draft.clicker ?? clickerFor(draft.mode, seminar);
  const { turns } = seminar.station;
  const tried = draft.trial && seminar.setup.keeping !== 'unrecorded';
  const pin = <PinPart trial={tried} onPinned={setPinned} />;
  // What must be done before anything else stands first.
  const pinFirst = pinned === false && !tried;
  return (
    <form
      ref={form}
      className="station-panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        tell(call('station.open', { ...draft, clicker }));
        onClose();
      }}
    >
      <p>
        <FormattedMessage id="station.open.lead" />
      </p>
      {pinFirst && pin}
      <TurnFields offer={offer} draft={draft} onChange={change} locale={locale} />
      <WhoFields offer={offer} draft={draft} onChange={change} />
      <div className="station-panel-ticks">
        {alone ? null : (
          <label>
            <input
              type="checkbox"
              checked={clicker}
              onChange={(event) => change({ clicker: event.target.checked })}
            />
            <span>
              <FormattedMessage id="station.open.clicker" />
              <small>
                <FormattedMessage id="station.open.clicker.hint" />
              </small>
            </span>
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={draft.trial}
            disabled={practice}
            onChange={(event) => change({ trial: event.target.checked })}
          />
          <FormattedMessage id="station.open.trial" />
        </label>
      </div>
      {!pinFirst && pin}
      <footer>
        <p>
          <FormattedMessage id="station.turns.done" values={turns} />
        </p>
        <button type="submit" className="is-main" disabled={isEmpty(draft) || !(pinned || tried)}>
          <FormattedMessage id="station.open.go" />
        </button>
      </footer>
    </form>
  );
}
