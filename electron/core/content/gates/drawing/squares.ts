import type { Paint } from './colour.ts';
import { blend, type Colour, paintAt } from './colour.ts';
import type { Point } from './path.ts';
import type { Shape } from './shapes.ts';

/** A drawing in squares of `side` units: the colour of the middle of each, row by row. */
export type Squares = { side: number; columns: number; rows: number; colours: Colour[] };

/** A square of a shape, and what it is painted with there. */
export type Painted = { index: number; colour: Colour; opacity: number };

/** An empty sheet of one colour, about a hundred squares high. */
export function sheet(width: number, height: number, ground: Colour): Squares {
  const side = Math.max(width, height, 1) / 108;
  const [columns, rows] = [Math.max(1, Math.round(width / side)), Math.max(1, Math.round(height / side))];
  return { side, columns, rows, colours: Array.from({ length: columns * rows }, () => ground) };
}

/** The squares that a shape covers, fill first and its line on top; nothing is painted yet. */
export function squaresOf(shape: Shape, on: Squares): Painted[] {
  const covered = new Map<number, Painted>();
  const box = boxOf(shape);
  const put = (index: number, paint: Paint, x: number, y: number): void => {
    const { colour, opacity } = paintAt(paint, alongOf(paint, x, y, box));
    if (opacity * shape.opacity > 0.01)
      covered.set(index, { index, colour, opacity: opacity * shape.opacity });
  };
  if (shape.fill !== null) for (const at of filled(shape, on)) put(at.index, shape.fill, at.x, at.y);
  if (shape.stroke !== null) for (const at of stroked(shape, on)) put(at.index, shape.stroke, at.x, at.y);
  return [...covered.values()];
}

/** Paints squares on the sheet. */
export function paint(painted: readonly Painted[], on: Squares): void {
  for (const { index, colour, opacity } of painted) {
    const under = on.colours[index];
    if (under !== undefined) on.colours[index] = blend(under, colour, opacity);
  }
}

type Box = { left: number; top: number; width: number; height: number };
type At = { index: number; x: number; y: number };

function boxOf({ lines }: Shape): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines)
    for (const [x, y] of points)
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x),
        Math.max(bottom, y),
      ];
  return { left, top, width: Math.max(right - left, 1e-6), height: Math.max(bottom - top, 1e-6) };
}

function alongOf({ way }: Paint, x: number, y: number, box: Box): number {
  const [u, v] = [(x - box.left) / box.width, (y - box.top) / box.height];
  return way === 'x' ? u : way === 'y' ? v : Math.hypot(u - 0.5, v - 0.5) * 2;
}

/** Squares whose middle lies inside the outline, by the even-odd rule, one row after the other. */
function filled({ lines }: Shape, on: Squares): At[] {
  const found: At[] = [];
  const edges = lines.flatMap(({ points }) =>
    points.map((point, at): [Point, Point] => [point, points[(at + 1) % points.length] ?? point]),
  );
  for (let row = 0; row < on.rows; row += 1) {
    const y = (row + 0.5) * on.side;
    const crossings = edges
      .filter(([[, y1], [, y2]]) => y1 <= y !== y2 <= y)
      .map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
      .sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) / on.side - 0.5));
      const to = Math.min(on.columns - 1, Math.floor((crossings[pair + 1] ?? 0) / on.side - 0.5));
      for (let column = from; column <= to; column += 1)
        found.push({ index: row * on.columns + column, x: (column + 0.5) * on.side, y });
    }
  }
  return found;
}

/** Squares that a line passes: it is followed in steps of half a square, and is at least a square wide. */
function stroked({ lines, width }: Shape, on: Squares): At[] {
  const found = new Map<number, At>();
  const reach = Math.max(width / 2, on.side / 2);
  for (const { points, closed } of lines) {
    const ends = closed ? [...points, ...points.slice(0, 1)] : points;
    for (const [at, [x2, y2]] of ends.slice(1).entries()) {
      const [x1, y1] = ends[at] ?? [x2, y2];
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (on.side / 2)));
      for (let step = 0; step <= steps; step += 1) {
        const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
        for (let row = Math.floor((y - reach) / on.side + 0.5); row <= (y + reach) / on.side - 0.5; row += 1)
          for (
            let column = Math.floor((x - reach) / on.side + 0.5);
            column <= (x + reach) / on.side - 0.5;
            column += 1
          ) {
            if (row < 0 || column < 0 || row >= on.rows || column >= on.columns) continue;
            const index = row * on.columns + column;
            if (!found.has(index)) found.set(index, { index, x, y });
          }
      }
    }
  }
  return [...found.values()];
}
