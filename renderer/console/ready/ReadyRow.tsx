import { FormattedMessage, useIntl } from 'react-intl';
import type { Room } from '../../../electron/contract/snapshot.ts';
import { platformOf } from '../../ui/platform.ts';
import { sizeOf, useDisplayName } from '../displays/useDisplayName.ts';
import type { Row, RowAction } from './evaluate.ts';

type Props = {
  row: Row;
  room: Room;
  /** Charge of the battery, 0 to 1. */
  level: number;
  freeBytes: number;
  problems: number;
  /** Numbers and rules that nobody checked within a year. */
  due: number;
  onAct: (action: RowAction) => void;
};

/** One line of the check: a mark, what it is about, one sentence, and at most one button. */
export function ReadyRow({ row, room, level, freeBytes, problems, due, onAct }: Props) {
  const { formatMessage, formatNumber } = useIntl();
  const nameOf = useDisplayName();
  const { id, state, says, action } = row;
  const display = room.stageDisplay ?? room.displays.find((one) => one.console) ?? null;
  const values = {
    name: nameOf(display),
    size: display ? sizeOf(display) : '',
    level: formatNumber(level, { style: 'percent' }),
    free: formatNumber(freeBytes / 1e9, { maximumFractionDigits: freeBytes < 1e10 ? 1 : 0 }),
    count: problems,
    due,
  };
  return (
    <li className={`ready-row is-${state}`} data-row={id} data-state={state}>
      <Mark state={state} />
      <div>
        <h3>
          <FormattedMessage id={`ready.row.${id}`} />
          <span className="visually-hidden">: {formatMessage({ id: `ready.state.${state}` })}</span>
        </h3>
        <p>
          <FormattedMessage
            id={state === 'wait' ? 'ready.looking' : `ready.says.${id}.${says}`}
            values={values}
          />
          {id === 'display' && says !== 'two' && <Keys />}
        </p>
      </div>
      {action && (
        <button
          type="button"
          className={state === 'todo' ? 'form-button is-small' : 'form-link'}
          onClick={() => onAct(action)}
        >
          <FormattedMessage id={`ready.do.${action}`} />
        </button>
      )}
    </li>
  );
}

/** How the desktop is extended where no button of the kit can do it. */
function Keys() {
  const platform = platformOf(navigator.userAgent);
  if (platform === 'windows') return null;
  return (
    <>
      {' '}
      <FormattedMessage id={`displays.extend.${platform}`} />
    </>
  );
}

function Mark({ state }: { state: Row['state'] }) {
  return (
    <svg className="ready-mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle cx="14" cy="14" r="12.5" />
      {state === 'ok' && <path d="M8.5 14.5l3.8 3.8 7.4-8" />}
      {state === 'todo' && <path d="M14 7.5v8M14 20v.1" />}
      {state === 'note' && <path d="M9.5 14h9" />}
    </svg>
  );
}
