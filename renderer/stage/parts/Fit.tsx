import { type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import { scalesFrom, TextSize } from './textSize.ts';

/**
 * Shows its children in the room that the class `className` gives, as large as the trainer wants and as they fit: sets `--fit`, by which the
 * sizes below are multiplied. It measures when something below changes and when the type has loaded, never in between.
 */
export function Fit({ className, children }: { className: string; children: ReactNode }) {
  const wanted = useContext(TextSize);
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const enlarge = (): void => {
      const outer = room.current;
      const inner = content.current;
      if (!outer || !inner) return;
      for (const scale of scalesFrom(wanted)) {
        outer.style.setProperty('--fit', String(scale));
        if (inner.offsetHeight <= outer.clientHeight && inner.scrollWidth <= outer.clientWidth) break;
      }
    };
    let here = true;
    enlarge();
    void document.fonts.ready.then(() => here && enlarge());
    return () => {
      here = false;
    };
  });

  return (
    <div ref={room} className={`stage-fit ${className}`}>
      <div ref={content} className="stage-fit-content">
        {children}
      </div>
    </div>
  );
}
