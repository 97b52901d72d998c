import { useEffect, useLayoutEffect, useRef } from 'react';
import './Ticking.css';

/**
 * A text that changes with time and is written anew every `everyMs`, where it has changed: into its one text node, past
 * React, in a box of its own, so that a tick draws these letters and nothing else is measured or drawn again.
 */
export function Ticking({
  className,
  everyMs,
  text,
}: {
  className?: string;
  everyMs: number;
  /** The text at `now`, ms since 1970. */
  text: (now: number) => string;
}) {
  const box = useRef<HTMLSpanElement>(null);
  const latest = useRef(text);
  latest.current = text;

  const write = useRef((): void => {
    const words = latest.current(Date.now());
    const node = box.current?.firstChild;
    if (node instanceof Text && node.data !== words) node.data = words;
    else if (!node) box.current?.append(words);
  }).current;

  useLayoutEffect(write);
  useEffect(() => {
    const ticking = setInterval(write, everyMs);
    return () => clearInterval(ticking);
  }, [everyMs, write]);

  return <span ref={box} role="timer" className={`ticking ${className ?? ''}`} />;
}
