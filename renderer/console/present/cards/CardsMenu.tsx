import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import { CARDS } from '../../../../electron/contract/answering.ts';
import { Menu } from '../panel/Menu.tsx';
import { scan, useScan } from './scanning.ts';

/** What is rarely changed: which camera, and how many cards were dealt. */
export function CardsMenu({
  dealt,
  highest,
  dispatch,
}: {
  /** As the trainer said; null: as many as are present. */
  dealt: number | null;
  highest: number;
  dispatch: (action: Action) => void;
}) {
  const { formatMessage } = useIntl();
  const { cameras, camera } = useScan();
  return (
    <Menu label={<FormattedMessage id="scan.menu" />}>
      {() => (
        <div className="cards-menu">
          <label>
            <FormattedMessage id="scan.camera" />
            <select value={camera ?? ''} onChange={({ target }) => scan.choose(target.value || null)}>
              <option value="">{formatMessage({ id: 'scan.camera.any' })}</option>
              {cameras.map(({ id, label }, index) => (
                <option key={id} value={id}>
                  {label || formatMessage({ id: 'scan.camera.number' }, { number: index + 1 })}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor="cards-dealt">
            <FormattedMessage id="scan.dealt" />
          </label>
          <DealtField
            key={highest}
            highest={highest}
            onChange={(upTo) => dispatch({ type: 'cards/dealt', upTo })}
          />
          {dealt !== null && (
            <button type="button" onClick={() => dispatch({ type: 'cards/dealt', upTo: null })}>
              <FormattedMessage id="scan.dealt.present" />
            </button>
          )}
          <p>
            <FormattedMessage id="scan.menu.hold" />
          </p>
        </div>
      )}
    </Menu>
  );
}

/** The highest number that was dealt. It counts once it is typed to its end: with Enter, or when the menu is folded. */
function DealtField({ highest, onChange }: { highest: number; onChange: (upTo: number) => void }) {
  const [typed, setTyped] = useState(String(highest));
  const take = (): void => {
    const upTo = Number(typed);
    if (Number.isInteger(upTo) && upTo >= 1 && upTo <= CARDS && upTo !== highest) onChange(upTo);
  };
  const last = useRef(take);
  last.current = take;
  useEffect(() => () => last.current(), []);
  return (
    <input
      id="cards-dealt"
      inputMode="numeric"
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={(event) => {
        if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
        event.preventDefault();
        take();
      }}
    />
  );
}
