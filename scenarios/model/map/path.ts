import type { Point } from './route.ts';

const BEND = 7;
const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${n(x)} ${n(y)}`;
const straight = (from: Point, to: Point): boolean => from.x === to.x || from.y === to.y;

/** `length` of the way from `from` to `to`, but never more than half of it. */
function toward(from: Point, to: Point, length: number): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const part = far === 0 ? 0 : Math.min(length, far / 2) / far;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function step(before: Point, point: Point, after: Point | undefined): string {
  if (!straight(before, point)) {
    const middle = (before.x + point.x) / 2;
    return `C${at({ x: middle, y: before.y })} ${at({ x: middle, y: point.y })} ${at(point)}`;
  }
  const corner =
    after !== undefined && straight(point, after) && (before.x === point.x) !== (point.x === after.x);
  if (!corner) return `L${at(point)}`;
  return `L${at(toward(point, before, BEND))}Q${at(point)} ${at(toward(point, after, BEND))}`;
}

/** The line through `points` as the `d` of an SVG path: level parts straight, others as a calm S, corners rounded. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let before = first;
  const steps = rest.map((point, index) => {
    const drawn = step(before, point, rest[index + 1]);
    before = point;
    return drawn;
  });
  return `M${at(first)}${steps.join('')}`;
}
