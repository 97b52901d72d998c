import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** How far a text may be made smaller until it fits; the CSS keeps a floor of its own under every size. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const;

/**
 * Shows its children in the room that the class `className` gives, as large as they fit: sets `--fit`, by which the
 * sizes below are multiplied. It measures when something below changes and when the type has loaded, never in between.
 */
export function Fit({ className, children }: { className: string; children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const enlarge = (): void => {
      const outer = room.current;
      const inner = content.current;
      if (!outer || !inner) return;
      for (const scale of SCALES) {
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
