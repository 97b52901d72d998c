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

/** Listens to the clicker and the keyboard while mounted; a command that is taken goes nowhere else. */
export function useClicker(onCommand: (command: Command) => void): void {
  const handler = useRef(onCommand);
  handler.current = onCommand;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="dialog"]')) return;
      const { code, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
      const command = commandOf({ code, ctrl, alt, meta }, hasFocus(document.activeElement));
      if (command === null) return;
      event.preventDefault();
      if (command === 'escape' && hasFocus(document.activeElement))
        (document.activeElement as HTMLElement).blur();
      else handler.current(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
