export type Point = readonly [number, number];
/** A run of points; `closed` where its end is joined to its beginning. */
export type Line = { points: Point[]; closed: boolean };

/** Numbers that each command of a path takes. */
const TAKES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Straight pieces that a curve is drawn with; drawings are looked at in squares of ten units. */
const PIECES = 8;

/**
 * The lines of a path (`d` of SVG), curves in straight pieces. An arc becomes a straight line to its end, and a curve that
 * goes on from the one before (S, T) begins without bend: near enough to tell what lies on what.
 */
export function linesOfPath(d: string): Line[] {
  const lines: Line[] = [];
  let at: Point = [0, 0];
  for (const { command, numbers } of commandsIn(d)) {
    const upper = command.toUpperCase();
    const [x0, y0] = command === upper ? [0, 0] : at;
    if (upper === 'Z') {
      const last = lines.at(-1);
      if (last !== undefined) {
        last.closed = true;
        at = last.points[0] ?? at;
      }
      continue;
    }
    const points = pointsOf(upper, numbers, at, [x0, y0]);
    if (upper === 'M') lines.push({ points: [...points], closed: false });
    else {
      const open = lines.at(-1);
      if (open === undefined || open.closed) lines.push({ points: [at, ...points], closed: false });
      else open.points.push(...points);
    }
    at = points.at(-1) ?? at;
  }
  return lines;
}

/** The commands of a path one by one: `L1 2 3 4` is two of them, and what follows an `M` is `L`. */
function commandsIn(d: string): { command: string; numbers: number[] }[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e-?\d[^a-zA-Z]*)*)/g)].flatMap(
    ([, letter = '', rest = '']) => {
      const takes = TAKES[letter.toUpperCase()];
      if (takes === undefined) return [];
      const all = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
      if (takes === 0) return [{ command: letter, numbers: [] }];
      return Array.from({ length: Math.floor(all.length / takes) }, (_, index) => ({
        command: index === 0 ? letter : letter.replace('M', 'L').replace('m', 'l'),
        numbers: all.slice(index * takes, (index + 1) * takes),
      }));
    },
  );
}

/** Where one command leads from `at`; `from` is what its numbers are counted from. */
function pointsOf(command: string, numbers: readonly number[], at: Point, from: Point): Point[] {
  if (command === 'H') return [[(numbers[0] ?? 0) + from[0], at[1]]];
  if (command === 'V') return [[at[0], (numbers[0] ?? 0) + from[1]]];
  const ends = command === 'A' ? numbers.slice(5) : numbers;
  const pairs = Array.from({ length: ends.length / 2 }, (_, index): Point => {
    return [(ends[2 * index] ?? 0) + from[0], (ends[2 * index + 1] ?? 0) + from[1]];
  });
  return pairs.length < 2 ? pairs : curve([at, ...pairs]);
}

/** A Bézier curve through its control points, by de Casteljau's algorithm, without its first point. */
function curve(controls: readonly Point[]): Point[] {
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    let points = [...controls];
    while (points.length > 1) {
      points = points.slice(1).map(([x, y], at): Point => {
        const [x0, y0] = points[at] ?? [x, y];
        return [x0 + (x - x0) * t, y0 + (y - y0) * t];
      });
    }
    return points[0] ?? [0, 0];
  });
}
