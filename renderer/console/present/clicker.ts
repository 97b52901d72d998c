import { useEffect, useRef } from 'react';
import { type Command, commandOf } from '../../../electron/contract/keys.ts';

/** True while the focus is on something that can be typed into or pressed, so that letters and Enter belong to it. */
export function hasFocus(element: Element | null): boolean {
  return (
    element !== null &&
    element !== document.body &&
    element.matches('a, button, input, select, textarea, summary, [tabindex], [contenteditable]')
  );
}

/**
 * Listens to the clicker and the keyboard while mounted. A command that `onCommand` takes (answers true) goes nowhere else;
 * one that means nothing here stays an ordinary key, so that Tab still walks through the console. A key held down counts
 * once.
 */
export function useClicker(onCommand: (command: Command) => boolean): void {
  const handler = useRef(onCommand);
  handler.current = onCommand;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="dialog"]')) return;
      const { code, ctrlKey: ctrl, altKey: alt, metaKey: meta, shiftKey: shift } = event;
      const focus = document.activeElement;
      const command = commandOf({ code, ctrl, alt, meta, shift }, hasFocus(focus));
      if (command === null) return;
      if (event.repeat && code !== 'Tab') {
        event.preventDefault();
        return;
      }
      const left = command === 'escape' && hasFocus(focus);
      if (left) (focus as HTMLElement).blur();
      if (left || handler.current(command)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
