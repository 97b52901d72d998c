import { type FormEvent, useEffect, useRef, useState } from 'react';
import { onceSeen } from './lock/Cover.tsx';
import { choicesNow, isReady, itemNow, stepOf } from './step.ts';
import { act, type StationOn } from './useStation.ts';

/**
 * Goes through the turn: keeps what is picked in the story until "Chọn", puts the focus where the next press belongs, and
 * tells main. `again` changes when the page comes back from behind another one.
 */
export function useSteps(on: StationOn, again: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const step = stepOf(on);
  const [choice, setChoice] = useState<{ step: string; id: string } | null>(null);
  const picked = choice?.step === step ? choice.id : null;
  const offered = choicesNow(on);
  const asked = offered.length > 0 || itemNow(on) !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step, and back from help, the focus goes on
  useEffect(() => {
    return onceSeen(() => firstOf(form.current, asked)?.focus({ preventScroll: true }));
  }, [step, asked, again]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const id = offered[(numberKey(event) ?? 0) - 1];
      if (id !== undefined) setChoice({ step, id });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady(on, picked)) return;
    if (on.page === 'check') act({ type: 'send' });
    else if (picked !== null) act({ type: 'choose', choice: picked });
    else act({ type: 'next' });
  };
  return { form, picked, pick: (id: string) => setChoice({ step, id }), submit };
}

/** What the next press belongs to: the answer given or the first one offered, or the button that goes on. */
function firstOf(form: HTMLFormElement | null, asked: boolean): HTMLElement | null {
  if (!asked) return form?.querySelector<HTMLElement>('.station-next') ?? null;
  const places = ['main input:checked', 'main [data-first]', 'main input'];
  return places.map((place) => form?.querySelector<HTMLElement>(place)).find(Boolean) ?? null;
}

/** The digit that a key press says, by its place on the keyboard or on the number pad; null for any other key. */
export function numberKey({ code, ctrlKey, altKey }: KeyboardEvent): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined || ctrlKey || altKey ? null : Number(digit);
}
