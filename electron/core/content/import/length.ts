/** The stage's room for words on a free slide, in px of 1920x1080 (renderer/stage/deck/free.css). */
const ROOM = { width: 1660, height: 830 };
/** Sizes at full scale: of words, of headings, of a picture beside words. */
const WORDS = 44;
const HEADING = 76;
const PICTURE = 420;
/** Smallest size of words that the last row can read. */
const READABLE = 32;

/**
 * Size in px at which the words of a slide will about fit, at most 44; from counting letters, as nothing is drawn when a
 * deck is taken in. Pure.
 */
export function sizeOfWords(markdown: string): number {
  for (let scale = 1; scale > 0.3; scale -= 0.05)
    if (heightAt(markdown, scale) <= ROOM.height) return Math.round(WORDS * scale);
  return Math.round(WORDS * 0.3);
}

/** True where words of that size cannot be read from the last row. */
export const isTooSmall = (size: number): boolean => size < READABLE;

function heightAt(markdown: string, scale: number): number {
  let width = ROOM.width;
  let [tallest, here, total] = [0, 0, 0];
  let columns = 0;
  const starts = [...markdown.matchAll(/^::: (columns?)$/gm)].map(([, name]) => name);
  const share = Math.max(1, starts.filter((name) => name === 'column').length);
  for (const line of markdown.split('\n')) {
    const text = line.replace(/<!--.*?-->|!\[[^\]]*\]\([^)]*\)/g, '').trim();
    if (text === '::: columns') [columns, tallest, here, width] = [1, 0, 0, ROOM.width / share];
    else if (text === '::: column') [columns, here] = [2, 0];
    else if (text === ':::' && columns === 2) [columns, tallest, here] = [1, Math.max(tallest, here), 0];
    else if (text === ':::' && columns === 1) [columns, total, width] = [0, total + tallest, ROOM.width];
    else {
      const height = heightOfLine(line, text, width, scale);
      if (columns > 0) here += height;
      else total += height;
    }
  }
  return total + (columns > 0 ? Math.max(tallest, here) : 0);
}

function heightOfLine(line: string, text: string, width: number, scale: number): number {
  const pictures = line.includes('](media/') ? PICTURE * scale : 0;
  if (text === '') return pictures;
  const size = (/^#{1,2} /.test(text) ? HEADING : WORDS) * scale;
  const rows = Math.ceil((text.length * size * 0.5) / width);
  return pictures + rows * size * 1.4 + 20 * scale;
}
