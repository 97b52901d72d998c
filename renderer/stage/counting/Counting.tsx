import { type ReactNode, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Counts } from '../../../electron/contract/archive.ts';
import { type CountingKey, countingKey } from './keys.ts';
import './Counting.css';

type Counted = {
  options: readonly { id: string; text: string }[];
  counts: Counts;
  onCount(option: string, value: number): void;
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
  const typed = useRef('');

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isEditable(event.target)) return;
      const at = places.current.findIndex((place) => place?.contains(document.activeElement) ?? false);
      const option = options[at];
      const count = option ? (counts[option.id] ?? 0) : 0;
      const index = at < 0 ? null : at;
      const meant = countingKey(event.code, { index, typed: typed.current, count, options: options.length });
      if (!meant) return;
      event.preventDefault();
      event.stopPropagation();
      follow(meant, index);
    };
    const follow = (meant: CountingKey, index: number | null): void => {
      typed.current = 'typed' in meant ? meant.typed : '';
      const option = index === null ? undefined : options[index];
      if (meant.type === 'focus') places.current[meant.index]?.focus();
      else if (meant.type === 'leave') (document.activeElement as HTMLElement | null)?.blur();
      else if (meant.type === 'undo') onUndo();
      else if (option) onCount(option.id, meant.value);
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
          typed.current = '';
        }}
        index={index}
        label={option.text}
        count={counts[id] ?? 0}
        onStep={(by) => onStep(id, by)}
      />
    ) : null;
  });
}

function Entry({
  place,
  index,
  label,
  count,
  onStep,
  onFocus,
}: {
  place: (element: HTMLElement | null) => void;
  index: number;
  label: string;
  count: number;
  onStep(by: 1 | -1): void;
  onFocus(): void;
}) {
  const { formatMessage } = useIntl();
  return (
    <span
      ref={place}
      className={`stage-entry${count > 0 ? ' stage-entry-done' : ''}`}
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
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <kbd>{count > 0 ? '✓' : index + 1}</kbd>
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
