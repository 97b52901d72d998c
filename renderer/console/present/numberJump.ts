import { useEffect, useRef, useState } from 'react';
import { hasFocus } from './clicker.ts';

/** What was typed so far is forgotten after this long, ms: an old digit must not meet a later Enter. */
const FORGET_MS = 5000;

const digitOf = (code: string): string | null => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;

/** What a key does to the number typed so far ('' for none). `go`: that number is wanted. */
export type Typing = { typed: string; go: number | null; taken: boolean };

/** A number, then Enter. Escape takes the number back, every other key only forgets it. */
export function typeNumber(typed: string, code: string): Typing {
  const digit = digitOf(code);
  if (digit !== null) return { typed: `${typed}${digit}`.slice(-3), go: null, taken: true };
  if (typed === '') return { typed, go: null, taken: false };
  if (code === 'Enter' || code === 'NumpadEnter') return { typed: '', go: Number(typed), taken: true };
  return { typed: '', go: null, taken: code === 'Escape' };
}

/**
 * Listens for a number followed by Enter while `active`, and calls `onNumber` with it; answers what was typed so far. Digits
 * belong to whatever has the focus, and to counting hands where a question is open: then it must not be active.
 */
export function useNumberJump(active: boolean, onNumber: (number: number) => void): string {
  const [typed, setTyped] = useState('');
  const latest = useRef({ typed, onNumber });
  latest.current = { typed, onNumber };
  useEffect(() => {
    setTyped('');
    if (!active) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (hasFocus(document.activeElement) || document.querySelector('dialog[open]')) return;
      const next = typeNumber(latest.current.typed, event.code);
      latest.current.typed = next.typed;
      setTyped(next.typed);
      // Before the clicker hears it: Enter would be a step.
      if (next.taken) event.preventDefault();
      if (next.go !== null) latest.current.onNumber(next.go);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [active]);
  useEffect(() => {
    if (typed === '') return;
    const forget = setTimeout(() => setTyped(''), FORGET_MS);
    return () => clearTimeout(forget);
  }, [typed]);
  return typed;
}
