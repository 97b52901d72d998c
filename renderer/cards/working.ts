/** Widths of the picture that is searched, px: 1080p, and smaller ones for slow laptops. */
const WIDTHS = [1920, 1280, 960] as const;

/** A frame that takes longer is too slow to sweep a room with, ms. */
const SLOW_MS = 800;
/** So many slow frames in a row, and the next are searched in a smaller picture. */
const SLOW_FRAMES = 3;
/** So many frames in a row that would be fast enough in the larger one, and it is tried again. */
const FAST_FRAMES = 8;

/** How large a picture is searched (an index of `WIDTHS`), and how many slow or fast frames in a row there were. */
export type Pace = { at: number; slow: number; fast: number };
export const FULL_PACE: Pace = { at: 0, slow: 0, fast: 0 };

/** The pace after a frame that took `ms`. A laptop that was busy for a moment gets its sharp eyes back. */
export function paceAfter({ at, slow, fast }: Pace, ms: number): Pace {
  const last = WIDTHS.length - 1;
  if (ms > SLOW_MS)
    return slow + 1 < SLOW_FRAMES || at === last
      ? { at, slow: slow + 1, fast: 0 }
      : { at: at + 1, slow: 0, fast: 0 };
  const larger = WIDTHS[Math.max(0, at - 1)] as number;
  const would = ms * (larger / (WIDTHS[at] as number)) ** 2;
  if (at === 0 || would > SLOW_MS / 2) return { at, slow: 0, fast: 0 };
  return fast + 1 < FAST_FRAMES ? { at, slow: 0, fast: fast + 1 } : { at: at - 1, slow: 0, fast: 0 };
}

/**
 * Size of the picture to search for a frame of the camera. A smaller frame is enlarged, which brings a few blurred cards more
 * (of 6,000 from 10 to 30 px, many of them hopeless, half as large again 50 %, as it is 48 %); more than twice brings nothing.
 */
export function workingSize(width: number, height: number, { at }: Pace): { width: number; height: number } {
  const scale = Math.min(2, (WIDTHS[at] as number) / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
