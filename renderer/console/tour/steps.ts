/** The cards of the tour, in order; each has a title, a text and a drawing. */
export const TOUR = ['two', 'start', 'next', 'count', 'story', 'calm', 'end', 'try'] as const;
export type TourStep = (typeof TOUR)[number];

/** The card that a key leads to from `at` (from 0): arrows and the clicker's keys, Home and End; null for any other key. */
export function tourKey(at: number, code: string): number | null {
  const last = TOUR.length - 1;
  switch (code) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
