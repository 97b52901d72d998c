import { colourOf, type Paint, type Stop } from './colour.ts';
import { type Line, linesOfPath, type Point } from './path.ts';

/** One shape in the order in which it is painted. `group`: shapes of one `<g>` have the same; alone it has its own. */
export type Shape = {
  lines: Line[];
  fill: Paint | null;
  stroke: Paint | null;
  /** Of the stroke, in units of the drawing. */
  width: number;
  opacity: number;
  group: number;
};

/** What of a drawing the check looks at; the size is that of its `viewBox`. */
export type ShapesOf = { width: number; height: number; shapes: Shape[] };

type Attributes = Record<string, string>;
type Matrix = readonly [number, number, number, number, number, number];
/** What a shape takes over from the groups around it. */
type Around = { matrix: Matrix; fill: string; stroke: string; width: string; opacity: number };

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Groups whose shapes are not painted where they stand. */
const UNSEEN = new Set(['defs', 'clipPath', 'mask', 'pattern', 'symbol', 'marker']);

/** Reads a drawing: shapes, colours, gradients and transforms of plain SVG; text and pictures in it are left out. */
export function readDrawing(svg: string): ShapesOf {
  const paints = gradientsIn(svg);
  const shapes: Shape[] = [];
  const stack: Around[] = [
    { matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', stroke: 'none', width: '1', opacity: 1 },
  ];
  let [width, height, unseen, outermost, group] = [0, 0, 0, 0, 0];
  for (const [, end, name = '', attributes = '', empty] of svg.matchAll(TAG)) {
    if (UNSEEN.has(name)) unseen += end === '/' ? -1 : empty === '/' ? 0 : 1;
    if (unseen > 0) continue;
    const own = attributesOf(attributes);
    if (name === 'svg' && end === '') [width, height] = sizeOf(own);
    if (name === 'g' && end === '/') {
      if (stack.length > 1) stack.pop();
      continue;
    }
    if (end === '/') continue;
    const around = inside(stack.at(-1), own);
    if (name === 'g') {
      if (stack.length === 1) outermost = group += 1;
      if (empty !== '/') stack.push(around);
      continue;
    }
    const lines = linesOf(name, own);
    if (lines === null) continue;
    if (stack.length === 1) group += 1;
    shapes.push({
      lines: lines.map((line) => ({
        ...line,
        points: line.points.map((point) => moved(point, around.matrix)),
      })),
      fill: paintOf(around.fill, own['fill-opacity'], paints),
      stroke: paintOf(around.stroke, own['stroke-opacity'], paints),
      width: Number(around.width) * scaleOf(around.matrix),
      opacity: around.opacity,
      group: stack.length === 1 ? group : outermost,
    });
  }
  return { width, height, shapes };
}

const attributesOf = (text: string): Attributes => {
  const own: Attributes = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) own[name] = double ?? single ?? '';
  for (const part of (own.style ?? '').split(';')) {
    const [name, value] = part.split(':');
    if (name !== undefined && value !== undefined) own[name.trim()] = value.trim();
  }
  return own;
};

function sizeOf({ viewBox = '', width = '0', height = '0' }: Attributes): [number, number] {
  const [, , w, h] = viewBox.split(/[\s,]+/).map(Number);
  return [w ?? Number.parseFloat(width), h ?? Number.parseFloat(height)];
}

function inside(outer: Around | undefined, own: Attributes): Around {
  const around = outer ?? {
    matrix: [1, 0, 0, 1, 0, 0],
    fill: '#000000',
    stroke: 'none',
    width: '1',
    opacity: 1,
  };
  return {
    matrix: times(around.matrix, matrixOf(own.transform ?? '')),
    fill: own.fill ?? around.fill,
    stroke: own.stroke ?? around.stroke,
    width: own['stroke-width'] ?? around.width,
    opacity: around.opacity * Number(own.opacity ?? 1),
  };
}

/** The outline of a shape; null for what is none. */
function linesOf(name: string, own: Attributes): Line[] | null {
  const number = (key: string): number => Number(own[key] ?? 0);
  switch (name) {
    case 'path':
      return linesOfPath(own.d ?? '');
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      return [
        {
          points: [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          closed: true,
        },
      ];
    }
    case 'circle':
      return [round(number('cx'), number('cy'), number('r'), number('r'))];
    case 'ellipse':
      return [round(number('cx'), number('cy'), number('rx'), number('ry'))];
    case 'line':
      return [
        {
          points: [
            [number('x1'), number('y1')],
            [number('x2'), number('y2')],
          ],
          closed: false,
        },
      ];
    case 'polygon':
    case 'polyline': {
      const all = (own.points ?? '')
        .split(/[\s,]+/)
        .filter((text) => text !== '')
        .map(Number);
      const points = all.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, all[at + 1] ?? 0]] : []));
      return [{ points, closed: name === 'polygon' }];
    }
    default:
      return null;
  }
}

const round = (cx: number, cy: number, rx: number, ry: number): Line => ({
  points: Array.from({ length: 24 }, (_, step): Point => {
    const angle = (step / 24) * 2 * Math.PI;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  }),
  closed: true,
});

function paintOf(
  value: string,
  opacity: string | undefined,
  paints: ReadonlyMap<string, Paint>,
): Paint | null {
  const name = /^url\(#([^)]+)\)/.exec(value)?.[1];
  if (name !== undefined) return paints.get(name) ?? null;
  const colour = colourOf(value);
  return colour === null ? null : { way: 'y', stops: [{ offset: 0, colour, opacity: Number(opacity ?? 1) }] };
}

/** The gradients of a drawing by id. A slanting one is taken along its longer side. */
function gradientsIn(svg: string): Map<string, Paint> {
  const paints = new Map<string, Paint>();
  for (const [, kind, head = '', body = ''] of svg.matchAll(
    /<(linear|radial)Gradient\b([^>]*[^/])>([\s\S]*?)<\/\1Gradient>/g,
  )) {
    const own = attributesOf(head);
    const stops = [...body.matchAll(/<stop\b([^>]*)>/g)].flatMap(([, text = '']): Stop[] => {
      const stop = attributesOf(text);
      const colour = colourOf(stop['stop-color'] ?? '#000000');
      const offset = Number.parseFloat(stop.offset ?? '0') / ((stop.offset ?? '').endsWith('%') ? 100 : 1);
      return colour === null ? [] : [{ offset, colour, opacity: Number(stop['stop-opacity'] ?? 1) }];
    });
    const along = (from: string, to: string, end: number): number =>
      Math.abs(Number.parseFloat(own[to] ?? String(end)) - Number.parseFloat(own[from] ?? '0'));
    const way = kind === 'radial' ? 'out' : along('y1', 'y2', 0) > along('x1', 'x2', 1) ? 'y' : 'x';
    if (own.id !== undefined && stops.length > 0) paints.set(own.id, { way, stops });
  }
  return paints;
}

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The matrix of a `transform`: translate, scale, rotate and matrix, one after the other. */
function matrixOf(transform: string): Matrix {
  let all: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, inner = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [p = 0, q, r, s, t, u] = inner
      .split(/[\s,]+/)
      .filter((text) => text !== '')
      .map(Number);
    if (name === 'translate') all = times(all, [1, 0, 0, 1, p, q ?? 0]);
    if (name === 'scale') all = times(all, [p, 0, 0, q ?? p, 0, 0]);
    if (name === 'matrix') all = times(all, [p, q ?? 0, r ?? 0, s ?? 1, t ?? 0, u ?? 0]);
    if (name !== 'rotate') continue;
    const [sin, cos] = [Math.sin((p * Math.PI) / 180), Math.cos((p * Math.PI) / 180)];
    const [cx, cy] = [q ?? 0, r ?? 0];
    all = times(times(times(all, [1, 0, 0, 1, cx, cy]), [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -cx, -cy]);
  }
  return all;
}
