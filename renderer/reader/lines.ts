/** A run of letters as pdf.js gives it: `height` is the size of its font, `hasEOL` that the line ends with it. */
export type Run = { str: string; height: number; hasEOL: boolean };

/** A line of a page; `height` is its largest letter. */
export type Line = { text: string; height: number };

const HEADING_LETTERS = 120;

/** Joins the runs of a page into its lines, in composed letters (NFC), without empty ones. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [{ text: '', height: 0 }];
  for (const { str, height, hasEOL } of runs) {
    const line = lines.at(-1) as Line;
    line.text += str;
    if (str.trim() !== '') line.height = Math.max(line.height, height);
    if (hasEOL) lines.push({ text: '', height: 0 });
  }
  return lines
    .map(({ text, height }) => ({ text: text.normalize('NFC').replace(/\s+/g, ' ').trim(), height }))
    .filter(({ text }) => text !== '');
}

/**
 * What a page is called: the first of its largest lines that has a letter, with the lines of the same size that go on with
 * it. Null where it has none.
 */
export function headingOf(lines: readonly Line[]): string | null {
  const named = lines.filter(({ text }) => /\p{L}/u.test(text));
  const largest = Math.max(...named.map(({ height }) => height));
  const first = lines.findIndex((line) => named.includes(line) && line.height === largest);
  if (first < 0) return null;
  const after = lines.findIndex(({ height }, index) => index > first && height !== largest);
  const text = lines
    .slice(first, after < 0 ? undefined : after)
    .map((line) => line.text)
    .join(' ');
  return text.length <= HEADING_LETTERS ? text : `${text.slice(0, HEADING_LETTERS - 1).trimEnd()}…`;
}

/** The texts of `lines` as far as they have at most `letters` together. */
export function firstLetters(lines: readonly Line[], letters: number): string[] {
  const kept: string[] = [];
  let left = letters;
  for (const { text } of lines) {
    if (left <= 0) break;
    kept.push(text.slice(0, left));
    left -= text.length;
  }
  return kept;
}
