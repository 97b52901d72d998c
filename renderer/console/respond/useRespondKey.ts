import { useEffect, useRef } from 'react';
import { commandOf } from '../../../electron/contract/keys.ts';

/** Listens, while mounted, to the key that asks whom to call now; a dialog that is open has the keys to itself. */
export function useRespondKey(onPress: () => void): void {
  const handler = useRef(onPress);
  handler.current = onPress;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="dialog"]')) return;
      const { code, ctrlKey: ctrl, altKey: alt, metaKey: meta, shiftKey: shift } = event;
      if (commandOf({ code, ctrl, alt, meta, shift }, true) !== 'respond') return;
      event.preventDefault();
      handler.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
