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
          <label>
            <FormattedMessage id="scan.dealt" />
            <input
              type="number"
              min={1}
              max={CARDS}
              value={highest}
              onChange={({ target }) => {
                const upTo = Number(target.value);
                if (Number.isInteger(upTo) && upTo >= 1 && upTo <= CARDS)
                  dispatch({ type: 'cards/dealt', upTo });
              }}
            />
          </label>
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
