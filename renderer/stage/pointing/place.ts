/** A place on the picture, as shares of its width and height from its top left corner. */
export type Place = { x: number; y: number };

type Box = { left: number; top: number; width: number; height: number };

const within = (share: number): boolean => share >= 0 && share <= 1;
const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Where on a picture that lies in `box` (px of the window) a mouse is; null beside it or while it has no size. */
export function placeIn(box: Box, mouse: { clientX: number; clientY: number }): Place | null {
  if (box.width <= 0 || box.height <= 0) return null;
  const x = (mouse.clientX - box.left) / box.width;
  const y = (mouse.clientY - box.top) / box.height;
  return within(x) && within(y) ? { x, y } : null;
}

/** How many times larger the picture is when zoomed. */
const ZOOM = 2;

/** CSS transform, about the top left corner of a picture of that size, that doubles it and keeps `place` where it is. */
export function zoomAbout({ x, y }: Place, size: { width: number; height: number }): string {
  const shift = (share: number, length: number): number => -clamp(share) * length * (ZOOM - 1);
  return `translate(${shift(x, size.width)}px, ${shift(y, size.height)}px) scale(${ZOOM})`;
}
