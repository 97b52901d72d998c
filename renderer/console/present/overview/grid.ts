/** Where a tile lies, px. */
export type Place = { left: number; top: number };

/**
 * The tile that an arrow key leads to from `index`; null for another key. Left and right go through all tiles, up and down
 * to the nearest one in the next row, whatever group it is in. At an end it stays.
 */
export function besideTile(places: readonly Place[], index: number, key: string): number | null {
  const last = places.length - 1;
  const here = places[index];
  if (!here) return null;
  if (key === 'ArrowRight') return Math.min(last, index + 1);
  if (key === 'ArrowLeft') return Math.max(0, index - 1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const beyond = places.filter(({ top }) => (key === 'ArrowDown' ? top > here.top : top < here.top));
  if (beyond.length === 0) return index;
  const rows = beyond.map(({ top }) => top);
  const row = key === 'ArrowDown' ? Math.min(...rows) : Math.max(...rows);
  const distance = (place: Place): number => Math.abs(place.left - here.left);
  const nearest = beyond
    .filter(({ top }) => top === row)
    .reduce((best, place) => (distance(place) < distance(best) ? place : best));
  return places.indexOf(nearest);
}
