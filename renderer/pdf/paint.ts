/**
 * Copies `picture` onto `canvas`, pixel for pixel: on the screen one of its pixels takes exactly one, and begins where one
 * begins. `perPixel` is how many pixels of the screen one CSS px of the canvas takes.
 */
export function paint(canvas: HTMLCanvasElement, picture: HTMLCanvasElement, perPixel: number): void {
  const { width, height } = picture;
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
  canvas.style.width = `${width / perPixel}px`;
  canvas.style.height = `${height / perPixel}px`;
  canvas.style.translate = 'none';
  const { left, top } = canvas.getBoundingClientRect();
  canvas.style.translate = `${off(left) / perPixel}px ${off(top) / perPixel}px`;
}

/** From a place in CSS px of the window to the nearest beginning of a pixel, in pixels of the screen. */
const off = (place: number): number => {
  const pixels = place * devicePixelRatio;
  return Math.round(pixels) - pixels;
};
