import { decodePointing, type Pointing } from '../../../electron/contract/pointing.ts';
import type { PointingSource } from './Pointed.tsx';

/** What the console sends, as the stage takes it: whatever does not mean a movement is passed over. */
export const fromConsole: PointingSource = (listener) =>
  window.kit.onPointing((message) => {
    const pointing = decodePointing(message);
    if (pointing) listener(pointing);
  });

const listeners = new Set<(pointing: Pointing) => void>();

/** Movements in this very window: for the console's picture of the stage, and for the class's view in its window. */
export const fromHere: PointingSource = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells this window's pictures. */
export function pointHere(pointing: Pointing): void {
  for (const listener of listeners) listener(pointing);
}
