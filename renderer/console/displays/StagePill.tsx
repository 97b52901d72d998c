import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { stageLine } from './line.ts';
import { StageMenu } from './StageMenu.tsx';
import { sizeOf, useDisplayName } from './useDisplayName.ts';
import './displays.css';

/** One line about where the class looks; pressed, it opens what can be done about it. The clicker goes on working. */
export function StagePill({ snapshot }: { snapshot: Snapshot }) {
  const { formatMessage } = useIntl();
  const nameOf = useDisplayName();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useClosing(open, box, () => setOpen(false));
  const { kind, display, tone } = stageLine(snapshot.room);
  const words = formatMessage(
    { id: `displays.line.${kind}` },
    { name: nameOf(display), size: display ? sizeOf(display) : '' },
  );
  return (
    <div className="displays-pill" ref={box}>
      <span className="visually-hidden" role="status">
        {words}
      </span>
      <PressButton
        className={`present-pill ${tone === 'bad' ? 'is-clay' : ''}`}
        data-stage={snapshot.room.stage}
        data-line={kind}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <i className={tone === 'good' ? 'dot is-good' : 'dot'} />
        <span>{words}</span>
        <i className="displays-arrow" />
      </PressButton>
      {open && <StageMenu snapshot={snapshot} />}
    </div>
  );
}

/** Closes with Esc, wherever the focus is, and with a press anywhere else. */
function useClosing(open: boolean, box: { current: HTMLElement | null }, close: () => void): void {
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    if (!open) return;
    const key = (event: KeyboardEvent): void => {
      if (event.code !== 'Escape') return;
      // The innermost thing closes, and only that: nothing of it reaches the show.
      event.preventDefault();
      event.stopPropagation();
      box.current?.querySelector('button')?.focus();
      (document.activeElement as HTMLElement | null)?.blur();
      closing.current();
    };
    const press = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) closing.current();
    };
    window.addEventListener('keydown', key, true);
    window.addEventListener('pointerdown', press, true);
    return () => {
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('pointerdown', press, true);
    };
  }, [open, box]);
}
