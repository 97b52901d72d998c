import { useEffect, useRef } from 'react';
import type { StationItem } from '../../../electron/contract/station.ts';
import type { Given } from '../../../slides/model/answering.ts';
import { act } from '../useStation.ts';
import { numberKey } from '../useSteps.ts';

/**
 * The keys of one question: 1 to 6 press an option, 0 passes; an arrow goes from the question to its answers, and so does
 * the focus with the first answer, so that Enter goes on. Gives the ref of the question's heading.
 */
export function useKeys(item: StationItem, given: Given) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const digit = numberKey(event);
      const option = digit === null || item.type === 'order' ? undefined : item.options[digit - 1];
      if (digit === 0) act({ type: 'pass', item: item.id });
      else if (option) act({ type: 'pick', item: item.id, option: option.id });
      else if (/^Arrow(Up|Down)$/.test(event.code) && document.activeElement === heading.current) {
        event.preventDefault();
        const answers = answersOf(heading.current);
        (event.code === 'ArrowDown' ? answers[0] : answers.at(-1))?.focus();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const answer = given?.join(' ');
  useEffect(() => {
    const { activeElement: focused } = document;
    const goesAlong = focused === heading.current || (focused as HTMLInputElement | null)?.type === 'radio';
    if (answer === undefined || !goesAlong) return;
    answersOf(heading.current)
      .find((one) => one instanceof HTMLInputElement && one.checked)
      ?.focus({ preventScroll: true });
  }, [answer]);
  return heading;
}

const answersOf = (heading: HTMLElement | null): HTMLElement[] => [
  ...(heading?.closest('.station-quiz')?.querySelectorAll<HTMLElement>('input, button:enabled') ?? []),
];
