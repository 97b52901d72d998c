import { useCallback, useEffect, useRef, useState } from 'react';
import { encodePointing, type Pointing, type Tool } from '../../../../electron/contract/pointing.ts';
import { placeIn } from '../../../stage/pointing/place.ts';
import { pointHere } from '../../../stage/pointing/source.ts';

/** A key that is held longer points as long as it is held; a short press switches on and off, ms. */
const HELD_MS = 400;

/** The picture that the class sees: its small copy on the console, or its own view in this window. */
const PICTURE = '.present-live .canvas, .present-audience-view .canvas';

function send(pointing: Pointing): void {
  window.kit.point(encodePointing(pointing));
  pointHere(pointing);
}

export type PointingTools = {
  tool: Tool | null;
  /** Takes `tool` in the hand, or lays it down where it is in the hand already. `byKey`: its key is down from now on. */
  press: (tool: Tool, byKey: boolean) => void;
  /** Lays down what is in the hand; answers whether there was anything. */
  drop: () => boolean;
};

/**
 * Pointer, zoom and ink in the trainer's hand. The mouse over the picture moves them, on the stage as on the console;
 * ink flows while the mouse's button or the key is held. `place` says where the programme is: zoom ends when that changes.
 */
export function usePointing(place: string): PointingTools {
  const [tool, setTool] = useState<Tool | null>(null);
  const inHand = useRef<Tool | null>(null);
  const pressedAt = useRef(0);
  const held = useRef(false);

  const take = useCallback((next: Tool | null): void => {
    inHand.current = next;
    setTool(next);
    send({ kind: 'off' });
  }, []);
  const press = useCallback(
    (next: Tool, byKey: boolean): void => {
      pressedAt.current = performance.now();
      held.current = byKey;
      take(inHand.current === next ? null : next);
    },
    [take],
  );
  const drop = useCallback((): boolean => {
    const had = inHand.current !== null;
    if (had) take(null);
    return had;
  }, [take]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place ends the zoom
  useEffect(() => {
    if (inHand.current === 'zoom') take(null);
  }, [place, take]);

  useEffect(() => {
    if (tool === null) return;
    document.documentElement.dataset.tool = tool;
    const stop = followMouse(tool, () => held.current);
    const release = (event: KeyboardEvent): void => {
      if (event.code !== KEYS[tool]) return;
      held.current = false;
      if (performance.now() - pressedAt.current > HELD_MS) take(null);
    };
    window.addEventListener('keyup', release);
    return () => {
      stop();
      window.removeEventListener('keyup', release);
      delete document.documentElement.dataset.tool;
    };
  }, [tool, take]);

  // Whoever leaves the programme leaves nothing on the screen.
  useEffect(() => () => send({ kind: 'off' }), []);
  return { tool, press, drop };
}

/** The key of each tool, as electron/contract/keys.ts has it. */
const KEYS: Readonly<Record<Tool, string>> = { pointer: 'KeyL', zoom: 'KeyZ', ink: 'KeyD' };

/** Sends where the mouse is over the picture, until stopped. `held`: whether the tool's key is down now. */
function followMouse(tool: Tool, held: () => boolean): () => void {
  let drawing = false;
  let shown = false;
  const move = (event: PointerEvent): void => {
    const box = document.querySelector(PICTURE)?.getBoundingClientRect();
    const place = box ? placeIn(box, event) : null;
    if (tool === 'ink') {
      const flows = place !== null && (event.buttons % 2 === 1 || held());
      if (flows) send({ kind: drawing ? 'ink' : 'stroke', ...place });
      drawing = flows;
    } else if (place) {
      shown = true;
      send({ kind: tool, ...place });
    } else if (shown && tool === 'pointer') {
      shown = false;
      send({ kind: 'off' });
    }
  };
  const events = ['pointermove', 'pointerdown', 'pointerup'] as const;
  for (const type of events) window.addEventListener(type, move);
  return () => {
    for (const type of events) window.removeEventListener(type, move);
  };
}
