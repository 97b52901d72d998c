import { doubtful, TOP, wrong } from '../problem.ts';
import { type Colour, contrast } from './drawing/colour.ts';
import { readDrawing, type Shape } from './drawing/shapes.ts';
import { type Painted, paint, type Squares, sheet, squaresOf } from './drawing/squares.ts';
import type { Drawing, Gated, InFile } from './passage.ts';

/** Colours of `--paper` and `--night-900` in renderer/ui/tokens.css, on which a drawing lies. */
const GROUND: Record<Drawing['tone'], Colour> = { paper: [253, 248, 239], night: [18, 38, 58] };

/** What carries meaning needs this contrast. Source: WCAG 2.2, success criterion 1.4.11, "Non-text Contrast". */
const LEAST = 3;

/**
 * A drawing is painted in squares, a hundred and eight high, and looked at as from the last row:
 *
 * - Edges: the share of squares with a square three away that is at least 3:1 lighter or darker. A drawing without any
 *   is one grey; hills, clouds and glows have none, what they surround has. Of the kit's own drawings, the softest has
 *   6 %. Under 1 % nothing can be seen (an error); under 3 % hardly anything.
 * - Things: a `<g>` of five shapes or more that covers at least a hundredth of the sheet is a person, a telephone, a
 *   lantern. Somewhere in it a square must be 3:1 against what was painted there before. Fewer shapes are scenery.
 */
const FEW_EDGES = { error: 0.01, warning: 0.03 };
const APART = 3;
const SHAPES_OF_A_THING = 5;
const SHARE_OF_A_THING = 0.01;

/** Drawings that sink into their background, and things in them that do. */
export function faintDrawings({ drawings }: Gated): InFile[] {
  return drawings.flatMap(({ file, svg, tone }) => {
    const { sheet: seen, faint } = paintDrawing(svg, GROUND[tone]);
    const share = edges(seen);
    const said = `the drawing sinks into one tone: ${Math.round(share * 1000) / 10} % of it has an edge of 3:1; make outlines or fills stronger`;
    if (share < FEW_EDGES.error) return [{ file, finding: wrong(TOP, 'contrast', said) }];
    return [
      ...(share < FEW_EDGES.warning ? [{ file, finding: doubtful(TOP, 'contrast', said) }] : []),
      ...faint.map((contrastOf) => ({
        file,
        finding: doubtful(
          TOP,
          'contrast',
          `a thing in the drawing has at most ${contrastOf.toFixed(1)}:1 against what lies behind it; 3:1 is needed, so give it an outline`,
        ),
      })),
    ];
  });
}

/** A thing while it is painted: what was in its squares before, and how many shapes it has. */
type Thing = { before: Map<number, Colour>; shapes: number };

/** The finished sheet, and of each thing that does not stand out the best contrast that it reaches. */
function paintDrawing(svg: string, ground: Colour): { sheet: Squares; faint: number[] } {
  const { width, height, shapes } = readDrawing(svg);
  const seen = sheet(width, height, ground);
  const faint: number[] = [];
  let thing: Thing = { before: new Map(), shapes: 0 };
  for (const [index, shape] of shapes.entries()) {
    const painted = squaresOf(shape, seen);
    remember(thing, painted, seen);
    paint(painted, seen);
    if (isLastOf(shapes, index)) {
      const best = bestContrast(thing, seen);
      if (best !== null && best < LEAST) faint.push(best);
      thing = { before: new Map(), shapes: 0 };
    }
  }
  return { sheet: seen, faint };
}

/** Shapes of one group follow each other. */
const isLastOf = (shapes: readonly Shape[], index: number): boolean =>
  shapes[index + 1]?.group !== shapes[index]?.group;

/** A glow around a thing is no part of it: squares that are painted less than half. */
function remember(thing: Thing, painted: readonly Painted[], on: Squares): void {
  thing.shapes += 1;
  for (const { index, opacity } of painted) {
    const colour = on.colours[index];
    if (opacity > 0.5 && colour !== undefined && !thing.before.has(index)) thing.before.set(index, colour);
  }
}

/** The best contrast of a thing against what was there before; null where it is scenery. */
function bestContrast({ before, shapes }: Thing, on: Squares): number | null {
  if (shapes < SHAPES_OF_A_THING || before.size < on.colours.length * SHARE_OF_A_THING) return null;
  return Math.max(...[...before].map(([index, colour]) => contrast(on.colours[index] ?? colour, colour)));
}

/** Share of squares that differ by 3:1 from one near them, 0 to 1. */
function edges({ columns, rows, colours }: Squares): number {
  const differs = (index: number): boolean => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const here = colours[index];
    return [
      [row + APART, column],
      [row - APART, column],
      [row, column + APART],
      [row, column - APART],
    ].some(([r = 0, c = 0]) => {
      const other = c >= 0 && c < columns && r >= 0 && r < rows ? colours[r * columns + c] : undefined;
      return here !== undefined && other !== undefined && contrast(here, other) >= LEAST;
    });
  };
  return colours.length === 0 ? 0 : colours.filter((_, index) => differs(index)).length / colours.length;
}
