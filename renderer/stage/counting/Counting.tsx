import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Counts } from '../../../electron/contract/archive.ts';
import { type CountingKey, countingKey } from './keys.ts';
import './Counting.css';

type Counted = {
  options: readonly { id: string; text: string }[];
  counts: Counts;
  /** The number typed for an option so far. */
  onCount(option: string, value: number): void;
  /** One hand more or less, added where the hands are kept, so that quick presses all count. */
  onStep(option: string, by: 1 | -1): void;
  onUndo(): void;
};

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Entering hands on the picture that the class sees: draws, for each option, small steppers and the key that goes there,
 * and hands them to `children` by option id. Numbers are not shown; a tick says that something was entered.
 */
export function Counting({
  options,
  counts,
  onCount,
  onStep,
  onUndo,
  children,
}: Counted & { children(entryOf: (option: string) => ReactNode): ReactNode }) {
  const places = useRef<(HTMLElement | null)[]>([]);
  /** The digits typed so far and for which option: kept here, so that no late snapshot can eat one. */
  const draft = useRef({ option: '', typed: '' });
  // "Nobody" is entered too and gets its tick, though no count changes by it: else the missing tick would say so.
  const [entered, setEntered] = useState<readonly string[]>([]);
  const count = (option: string, value: number): void => {
    setEntered((before) => [...before, option]);
    onCount(option, value);
  };
  const step = (option: string, by: 1 | -1): void => {
    setEntered((before) => [...before, option]);
    onStep(option, by);
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isEditable(event.target)) return;
      const at = places.current.findIndex((place) => place?.contains(document.activeElement) ?? false);
      const option = options[at];
      const typed = draft.current.option === option?.id ? draft.current.typed : '';
      const place = { index: option ? at : null, typed, options: options.length };
      const meant = countingKey(event.code, place);
      if (!meant) return;
      event.preventDefault();
      event.stopPropagation();
      follow(meant, option);
    };
    const follow = (meant: CountingKey, option: { id: string } | undefined): void => {
      draft.current = { option: option?.id ?? '', typed: 'typed' in meant ? meant.typed : '' };
      if (meant.type === 'focus') places.current[meant.index]?.focus();
      else if (meant.type === 'leave') (document.activeElement as HTMLElement | null)?.blur();
      else if (meant.type === 'undo') onUndo();
      else if (option && meant.type === 'step') step(option.id, meant.by);
      else if (option && meant.type === 'count') count(option.id, meant.value);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  });

  return children((id) => {
    const index = options.findIndex((option) => option.id === id);
    const option = options[index];
    return option ? (
      <Entry
        place={(element) => {
          places.current[index] = element;
        }}
        onFocus={() => {
          draft.current = { option: id, typed: '' };
        }}
        index={index}
        label={option.text}
        count={counts[id] ?? 0}
        isEntered={counts[id] !== undefined || entered.includes(id)}
        onStep={(by) => step(id, by)}
      />
    ) : null;
  });
}

function Entry({
  place,
  index,
  label,
  count,
  isEntered,
  onStep,
  onFocus,
}: {
  place: (element: HTMLElement | null) => void;
  index: number;
  label: string;
  count: number;
  isEntered: boolean;
  onStep(by: 1 | -1): void;
  onFocus(): void;
}) {
  const { formatMessage } = useIntl();
  return (
    <span
      ref={place}
      className={`stage-entry${isEntered ? ' stage-entry-done' : ''}`}
      role="spinbutton"
      tabIndex={0}
      aria-label={formatMessage({ id: 'stage.count.label' }, { option: label })}
      aria-valuenow={count}
      aria-valuemin={0}
      onFocus={onFocus}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={formatMessage({ id: 'stage.count.less' })}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <kbd>{isEntered ? '✓' : index + 1}</kbd>
      <button
        type="button"
        tabIndex={-1}
        aria-label={formatMessage({ id: 'stage.count.more' })}
        onClick={() => onStep(1)}
      >
        +
      </button>
    </span>
  );
}
