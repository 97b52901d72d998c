import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { orderNow } from '../../../slides/model/answering.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { act } from '../useStation.ts';
import { Pass } from './ItemOptions.tsx';
import { LinesMark } from './PassMark.tsx';
import type { ItemProps } from './QuizPage.tsx';
import '../../stage/parts/OptionRow.css';
import './order.css';

/** Steps that are put in order, by the two buttons of each or by the arrow keys; nothing has to be dragged. */
export function ItemOrder(props: ItemProps) {
  const { item, given } = props;
  const order = orderNow(item, given);
  const moved = useRef<{ id: string; by: 1 | -1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const answered = given !== undefined && given.length > 0;
  useEffect(() => {
    const { id, by } = moved.current ?? {};
    moved.current = null;
    // What has moved keeps the focus, at the end of the list on the button that still does something.
    const row = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-option') === id);
    const buttons = row?.querySelectorAll<HTMLButtonElement>('button') ?? [];
    [...buttons]
      .sort((a) => (a.dataset.by === String(by) ? -1 : 1))
      .find((one) => !one.disabled)
      ?.focus();
  });
  const move = (id: string, by: 1 | -1): void => {
    moved.current = { id, by };
    act({ type: 'move', item: item.id, option: id, by });
  };
  return (
    <fieldset className="station-set" aria-labelledby="station-question" aria-describedby="station-how">
      <ol ref={list} className="station-order">
        {order.map((id, place) => (
          <Step key={id} {...props} id={id} place={place} last={order.length - 1} onMove={move} />
        ))}
      </ol>
      <div className="station-order-end">
        <label className="stage-option station-option">
          <input
            type="radio"
            name={item.id}
            className="visually-hidden"
            checked={answered}
            onChange={() => act({ type: 'keep', item: item.id })}
          />
          <LinesMark />
          <span className="stage-option-text">
            <FormattedMessage id="station.quiz.order.mine" />
          </span>
        </label>
        <Pass kind="radio" item={item} given={given} />
      </div>
    </fieldset>
  );
}

type StepProps = ItemProps & {
  id: string;
  place: number;
  last: number;
  onMove: (id: string, by: 1 | -1) => void;
};

function Step({ on, item, id, place, last, onMove }: StepProps) {
  const { formatMessage } = useIntl();
  const index = item.options.findIndex((option) => option.id === id);
  const option = item.options[index];
  if (!option) return null;
  const words = inLocale(option.text, on.locale);
  const keys = (event: KeyboardEvent): void => {
    const by = event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    onMove(id, by);
  };
  return (
    <li className="stage-option station-step" data-option={id} onKeyDown={keys}>
      <span className="station-step-place">{place + 1}</span>
      <OptionMark index={index} />
      <span className="stage-option-picture">
        <Picture name={option.picture} size={80} />
      </span>
      <span className="stage-option-text">{words}</span>
      <span className="station-step-moves">
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            data-by={by}
            disabled={place === (by === -1 ? 0 : last)}
            aria-label={formatMessage(
              { id: by === -1 ? 'station.quiz.order.up' : 'station.quiz.order.down' },
              { step: words, place: place + 1 },
            )}
            onClick={() => onMove(id, by)}
          >
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <path d={by === -1 ? 'M8 25 20 13 32 25' : 'M8 15 20 27 32 15'} />
            </svg>
          </button>
        ))}
      </span>
    </li>
  );
}
