import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import type { Setup } from '../../../electron/contract/setup.ts';
import type { Room } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { platformOf } from '../../ui/platform.ts';
import { tell } from '../../ui/tell.ts';
import { useGuideScreen } from '../guide/page.ts';
import { useBattery } from '../present/useBattery.ts';
import { ContentProblems } from '../setup/ContentProblems.tsx';
import { Terraces } from '../setup/Terraces.tsx';
import { evaluate, left, PLAN_ROWS, ROOM_ROWS, type Row, type RowAction, type RowId } from './evaluate.ts';
import { ReadyRow } from './ReadyRow.tsx';
import { playTone } from './tone.ts';
import { useCameras } from './useCameras.ts';
import { useDue } from './useDue.ts';
import { useLaptop } from './useLaptop.ts';
import './ready.css';

type Problems = ChannelOutput<'library.get'>['problems'];

type Props = {
  room: Room;
  setup: Setup;
  problems: Problems;
  /** Goes to a field of the set-up that is not filled in yet. */
  onField: (name: 'trustedAdult' | 'communePolice') => void;
  /** Opens the numbers and rules that can change. */
  onFacts: () => void;
  /** Prints the sheet to prepare with, where there is a programme. */
  print: ReactNode;
  /** Where the programme tells a case of this province. */
  ownCases: ReactNode;
  /** The bar at the bottom of the page. */
  bar: ReactNode;
};

/** "Sẵn sàng chưa?": everything a seminar needs, each green or one sentence with one button. Nothing here must be done. */
export function ReadyScreen({ room, setup, problems, onField, onFacts, print, ownCases, bar }: Props) {
  useGuideScreen('ReadyScreen');
  const [played, setPlayed] = useState(false);
  const [listed, setListed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The keyboard goes on from the top of the page, and a screen reader says where it is.
  useEffect(() => heading.current?.focus(), []);
  const { laptop, again, tick } = useLaptop();
  const battery = useBattery();
  const cameras = useCameras();
  const due = useDue();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rows = evaluate({
    room,
    platform: platformOf(navigator.userAgent),
    played,
    battery,
    cameras,
    laptop,
    contacts: { adult: setup.trustedAdult.trim() !== '', police: setup.communePolice.trim() !== '' },
    due,
    problems: errors.length,
  });

  const act: Readonly<Record<RowAction, (id: RowId) => void>> = {
    identify: () => tell(call('room.set', { identify: true })),
    extend: () => tell(call('displays.extend')),
    play: () => tell(playTone().then(() => setPlayed(true))),
    heard: () => {
      setPlayed(false);
      tick('sound', true);
    },
    again,
    adult: () => onField('trustedAdult'),
    police: () => onField('communePolice'),
    facts: onFacts,
    tick: (id) => (id === 'cards' || id === 'paper') && tick(id, true),
    untick: (id) => (id === 'cards' || id === 'paper') && tick(id, false),
    list: () => setListed(!listed),
  };
  const line = (id: RowId): ReactNode => {
    const row = rows.find((one) => one.id === id);
    return (
      row && (
        <ReadyRow
          key={id}
          row={row}
          room={room}
          level={battery?.level ?? 0}
          freeBytes={laptop?.freeBytes ?? 0}
          problems={errors.length}
          due={due ?? 0}
          onAct={(action) => act[action](id)}
        />
      )
    );
  };

  return (
    <div className="setup ready">
      <div className="setup-body">
        <Terraces />
        <div className="setup-scroll">
          <main className="ready-page">
            <header className="ready-head">
              <h1 ref={heading} tabIndex={-1}>
                <FormattedMessage id="ready.title" />
              </h1>
              <Overall rows={rows} />
              <div className="ready-print">{print}</div>
            </header>
            {ownCases}
            <div className="ready-columns">
              <Group title="room">{ROOM_ROWS.map(line)}</Group>
              <Group title="plan">{PLAN_ROWS.map(line)}</Group>
            </div>
            {listed && <ContentProblems problems={errors} open />}
          </main>
        </div>
      </div>
      {bar}
    </div>
  );
}

function Group({ title, children }: { title: 'room' | 'plan'; children: ReactNode }) {
  return (
    <section>
      <h2>
        <FormattedMessage id={`ready.group.${title}`} />
      </h2>
      <ul className="ready-rows">{children}</ul>
    </section>
  );
}

/** The one line on top: ready, or how much is left. */
function Overall({ rows }: { rows: readonly Row[] }) {
  const count = left(rows);
  return (
    <p className={`ready-overall ${count === 0 ? 'is-ready' : ''}`} role="status" data-left={count ?? ''}>
      {count === null ? (
        <FormattedMessage id="ready.looking" />
      ) : (
        <FormattedMessage id={count === 0 ? 'ready.ready' : 'ready.left'} values={{ count }} />
      )}
    </p>
  );
}
