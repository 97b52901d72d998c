import type { Type } from './measure.ts';

/** The sizes of type on printed pages. Layout measures with them, and the style sheet is made from them. */
export const TYPES = {
  /** What the trainer reads out or does. */
  body: { pt: 10.5, line: 1.38 },
  strong: { pt: 10.5, line: 1.38, bold: true },
  /** What goes with it: notes, feedback. */
  small: { pt: 9, line: 1.35 },
  /** Notes on a handout; measured bold, because each paragraph begins with a bold word. */
  notes: { pt: 9.5, line: 1.35, bold: true },
} as const satisfies Record<string, Type>;

/** Rules `.t-body{…}` for every size. */
export const typeRules = (): string =>
  Object.entries(TYPES)
    .map(
      ([name, { pt, line, ...rest }]) =>
        `.t-${name}{font-size:${pt}pt;line-height:${line};font-weight:${name === 'strong' && 'bold' in rest ? 700 : 400}}`,
    )
    .join('\n');
