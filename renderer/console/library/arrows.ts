import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/**
 * Walks a list of buttons with the arrow keys, PageUp, PageDown, Home and End; only the focus moves, Enter opens. The list
 * is one stop of the Tab key, so that what it opens is not sixty presses away.
 */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.shiftKey) return;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const to =
    event.code === 'Home' ? 0 : event.code === 'End' ? all.length - 1 : at + (STEPS[event.code] ?? 0);
  if (at < 0 || to === at) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
}
