import { createContext, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import './Canvas.css';

/** The audience's picture is drawn for this size, in px, and scaled as a whole to the window or thumbnail it is in. */
export const CANVAS = { width: 1920, height: 1080 } as const;

/** How many CSS px of the window one px of the picture takes; 0 while that is not known. */
export const CanvasScale = createContext(0);

/**
 * Draws its children 1920x1080 px large and fits them, centred, into whatever room there is, leaving `edge` per cent free
 * on each side for televisions that cut their edges off.
 */
export function Canvas({
  tone,
  edge = 0,
  contrast = 'calm',
  children,
}: {
  tone: 'paper' | 'night';
  edge?: number;
  contrast?: 'calm' | 'strong';
  children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const rescale = (): void =>
      setScale(
        Math.min(element.clientWidth / CANVAS.width, element.clientHeight / CANVAS.height) *
          (1 - (2 * edge) / 100),
      );
    const watch = new ResizeObserver(rescale);
    watch.observe(element);
    rescale();
    return () => watch.disconnect();
  }, [edge]);

  return (
    <div ref={frame} className={`canvas-frame tone-${tone}`} data-contrast={contrast}>
      <div className="canvas" style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        <CanvasScale.Provider value={scale}>{children}</CanvasScale.Provider>
      </div>
    </div>
  );
}
