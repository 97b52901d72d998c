import { type ReactNode, useEffect, useRef } from 'react';
import type { Pointing } from '../../../electron/contract/pointing.ts';
import { CANVAS } from '../../ui/Canvas.tsx';
import { isStill } from '../../ui/useStill.ts';
import { drawInk } from './draw.ts';
import { nextChange, remaining, type Stroke, withPoint } from './ink.ts';
import { zoomAbout } from './place.ts';
import './Pointed.css';

/** Calls back with each movement of the trainer's pointer; answers how to stop. */
export type PointingSource = (listener: (pointing: Pointing) => void) => () => void;

/**
 * The picture with what the trainer points at: a dot, ink, and the picture itself enlarged. Each movement is drawn at
 * once, past React; while nothing moves and no ink fades, nothing is drawn.
 */
export function Pointed({ source, children }: { source?: PointingSource; children: ReactNode }) {
  const picture = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLDivElement>(null);
  const ink = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const [zoomed, spot, canvas] = [picture.current, dot.current, ink.current];
    if (!source || !zoomed || !spot || !canvas) return;
    const inkwell = keepInk(canvas);
    const stop = source((pointing) => {
      if (pointing.kind === 'ink' || pointing.kind === 'stroke')
        inkwell.add(pointing, pointing.kind === 'stroke');
      zoomed.style.transform = pointing.kind === 'zoom' ? zoomAbout(pointing, CANVAS) : '';
      spot.hidden = pointing.kind !== 'pointer';
      if (pointing.kind === 'pointer')
        spot.style.transform = `translate(${pointing.x * CANVAS.width}px, ${pointing.y * CANVAS.height}px)`;
    });
    return () => {
      stop();
      inkwell.close();
    };
  }, [source]);

  return (
    <div className="pointed">
      <div ref={picture} className="pointed-picture">
        {children}
      </div>
      <canvas ref={ink} className="pointed-ink" width={0} height={0} />
      <div ref={dot} className="pointed-dot" hidden />
    </div>
  );
}

/** Ink on `canvas` that goes by itself: waits until the first line begins to fade, then draws frame by frame. */
function keepInk(canvas: HTMLCanvasElement) {
  let strokes: Stroke[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const draw = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    const now = performance.now();
    strokes = remaining(strokes, now, isStill());
    drawInk(canvas, strokes, now, isStill());
    const wait = nextChange(strokes, now);
    if (wait === 0) frame = requestAnimationFrame(draw);
    else if (wait !== null) timer = setTimeout(draw, wait);
  };
  return {
    add(point: { x: number; y: number }, begins: boolean): void {
      strokes = withPoint(strokes, { x: point.x, y: point.y }, begins, performance.now());
      draw();
    },
    close(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
