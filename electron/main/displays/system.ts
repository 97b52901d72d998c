import { type BrowserWindow, type Display, screen } from 'electron';
import type { DisplayInfo } from '../../contract/snapshot.ts';
import { ownPictures, type SystemDisplay } from './plan.ts';

/** Real px of a length in DIP. Scaled lengths are rounded by the system; those of displays are even. */
const real = (length: number, scale: number): number => 2 * Math.floor((length * scale) / 2);

const described = ({ id, label, bounds, size, scaleFactor, internal }: Display): SystemDisplay => ({
  id,
  label,
  bounds,
  width: real(size.width, scaleFactor),
  height: real(size.height, scaleFactor),
  scale: scaleFactor,
  internal,
});

/** What is plugged in, and which one is the system's primary display. */
export const plugged = (): { displays: SystemDisplay[]; primary: number } => ({
  displays: screen.getAllDisplays().map(described),
  primary: screen.getPrimaryDisplay().id,
});

/** Id of the display that most of `window` is on, null without a window. */
export const displayOf = (window: BrowserWindow | null): number | null =>
  window && !window.isDestroyed() ? screen.getDisplayMatching(window.getBounds()).id : null;

/** The displays that show a picture of their own, numbered from left to right, as windows are told of them. */
export function listed(
  displays: readonly SystemDisplay[],
  primary: number,
  console: number | null,
): DisplayInfo[] {
  return ownPictures(displays, primary)
    .toSorted((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y)
    .map(({ bounds: _, ...display }, index) => ({
      ...display,
      number: index + 1,
      console: display.id === console,
    }));
}
