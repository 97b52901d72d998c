/**
 * Mean width of a letter with its share of spaces, as a part of the size of the type. Added up from the advances of Noto
 * Sans over three scenarios: 0.48 in Vietnamese and English, 0.52 in Ukrainian, a twelfth more in bold; the widest is taken.
 */
const LETTER = { normal: 0.53, strong: 0.57 } as const;

/** A column of text: width and size in pixels. */
export type Column = { width: number; size: number; weight?: keyof typeof LETTER };

/**
 * How many lines plain text takes in a column. Estimated from the number of letters, so that the model needs no typeface and says
 * the same everywhere: a little more than a screen takes. 0 for no text.
 */
export function linesOf(text: string, { width, size, weight = 'normal' }: Column): number {
  const most = Math.max(1, Math.floor(width / (size * LETTER[weight])));
  let lines = 0;
  let used = most + 1;
  for (const word of text.split(/\s+/).filter((token) => token !== '')) {
    if (used + 1 + word.length <= most) {
      used += 1 + word.length;
      continue;
    }
    lines += Math.max(1, Math.ceil(word.length / most));
    used = ((word.length - 1) % most) + 1;
  }
  return lines;
}
