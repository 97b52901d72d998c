import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { PressButton } from '../../../ui/PressButton.tsx';
import './menu.css';

/** Least distance between a menu and the window's edge, px. */
const EDGE = 8;

/**
 * A button that unfolds rarely used controls beside it. The clicker goes on working while it is open; Esc or a press
 * elsewhere folds it. `children` is told how to fold it.
 */
export function Menu({ label, children }: { label: ReactNode; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const fold = (event: KeyboardEvent): void => {
      if (event.code !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
    };
    window.addEventListener('pointerdown', away, true);
    const shrink = (): void => setOpen(false);
    window.addEventListener('keydown', fold, true);
    window.addEventListener('resize', shrink);
    return () => {
      window.removeEventListener('pointerdown', away, true);
      window.removeEventListener('keydown', fold, true);
      window.removeEventListener('resize', shrink);
    };
  }, [open]);

  // The column scrolls and would cut it off, so it is laid over the window, where there is room for it.
  useLayoutEffect(() => {
    const button = box.current?.getBoundingClientRect();
    const element = panel.current;
    if (!open || !button || !element) return;
    const below = button.bottom + 6;
    const top = Math.min(below, window.innerHeight - element.offsetHeight - EDGE);
    element.style.top = `${Math.max(EDGE, top)}px`;
    element.style.right = `${Math.max(EDGE, window.innerWidth - button.right)}px`;
  }, [open]);

  return (
    <div className="menu" ref={box}>
      <PressButton
        className="menu-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </PressButton>
      {open && (
        <div ref={panel} id={id} className="menu-panel">
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
