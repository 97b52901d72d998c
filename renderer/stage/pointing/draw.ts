import { CANVAS } from '../../ui/Canvas.tsx';
import { inkLeft, type Stroke } from './ink.ts';

/** Width of a line and of the dark rim that keeps it in sight on paper, px of the picture. */
const LINE = 9;
const RIM = 15;

/** Draws ink onto `canvas`; without any the canvas has no size and costs nothing. */
export function drawInk(
  canvas: HTMLCanvasElement,
  strokes: readonly Stroke[],
  now: number,
  still: boolean,
): void {
  if (strokes.length === 0) {
    canvas.width = 0;
    canvas.height = 0;
    return;
  }
  if (canvas.width !== CANVAS.width) Object.assign(canvas, CANVAS);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const style = getComputedStyle(canvas);
  pen.clearRect(0, 0, CANVAS.width, CANVAS.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    const path = new Path2D();
    for (const [index, { x, y }] of stroke.points.entries()) {
      // A line of one point is a dot.
      if (index === 0) path.moveTo(x * CANVAS.width, y * CANVAS.height);
      path.lineTo(x * CANVAS.width, y * CANVAS.height);
    }
    pen.globalAlpha = inkLeft(stroke, now, still);
    for (const [width, colour] of [
      [RIM, '--night-900'],
      [LINE, '--lantern'],
    ] as const) {
      pen.lineWidth = width;
      pen.strokeStyle = style.getPropertyValue(colour);
      pen.stroke(path);
    }
  }
}
