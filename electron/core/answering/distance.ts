/** A camera: pixels of a frame from left to right, and how wide it sees, in degrees. */
export type Camera = { frameWidth: number; view: number };

/** The narrower end of what cameras in laptops see is 65 degrees; the wider one gives fewer pixels, so plans use it. */
const VIEW = 70;
export const CAMERAS = {
  p720: { frameWidth: 1280, view: VIEW },
  p1080: { frameWidth: 1920, view: VIEW },
} as const satisfies Record<string, Camera>;

/**
 * Pixels along one side of a marker that nearly every card is read with, and the fewest that many still are: measured with
 * tilted, noisy, compressed frames of 40 cards. Below that, one frame finds hardly any.
 */
export const PIXELS = { sure: 20, least: 16 } as const;

/**
 * Width in pixels of a marker of `marker` mm that faces the camera straight at `distance` mm, in the middle of the frame:
 * `px = frameWidth * marker / (2 * distance * tan(view / 2))`, the pinhole camera. A tilted card is narrower.
 */
export const markerPixels = (camera: Camera, marker: number, distance: number): number =>
  (camera.frameWidth * marker) / (2 * distance * tanHalf(camera));

/** Farthest distance in mm at which a marker of `marker` mm is still `pixels` wide: the same formula, solved for it. */
export const farthest = (camera: Camera, marker: number, pixels: number): number =>
  (camera.frameWidth * marker) / (2 * pixels * tanHalf(camera));

const tanHalf = ({ view }: Camera): number => Math.tan((view * Math.PI) / 360);
