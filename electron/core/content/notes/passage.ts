import { linesOfCode, NOTES, SEPARATOR, SLIDE_COMMENT, SLIDE_ID } from '../markdown-source.ts';

/** Where a slide's notes stand among the lines of a file: from the line "Note:" to the end of the slide. */
type Passage = { from: number; to: number; hasNotes: boolean };

/** The passages of the slides in a file of words, by the slide's id; the first where two have the same. */
function passagesIn(lines: readonly string[]): Map<string, Passage> {
  const code = linesOfCode(lines);
  const found = new Map<string, Passage>();
  let start = headOf(lines);
  for (let at = start; at <= lines.length; at += 1) {
    if (at < lines.length && (code[at] || !SEPARATOR.test(lines[at] ?? ''))) continue;
    const slide = lines.slice(start, at);
    const first = slide.find((line) => line.trim() !== '') ?? '';
    const id = SLIDE_ID.exec(SLIDE_COMMENT.exec(first)?.[1] ?? '')?.[1];
    if (id !== undefined && !found.has(id)) found.set(id, passageIn(slide, start));
    start = at + 1;
  }
  return found;
}

/** Index of the first line after the head. */
function headOf(lines: readonly string[]): number {
  if (!SEPARATOR.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && SEPARATOR.test(line));
  return end < 0 ? 1 : end + 1;
}

function passageIn(slide: readonly string[], start: number): Passage {
  const code = linesOfCode(slide);
  const at = slide.findIndex((line, index) => !code[index] && NOTES.test(line));
  const hasNotes = at >= 0;
  const body = hasNotes ? at : slide.length;
  return { from: start + body, to: start + slide.length, hasNotes };
}

/** The Markdown of the notes of each slide in a file of words; empty where a slide has none. Pure. */
export function notesIn(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/);
  const notes = [...passagesIn(lines)].map(([id, { from, to, hasNotes }]) => {
    const said = hasNotes ? lines.slice(from, to).join('\n').replace(NOTES, '').trim() : '';
    return [id, said] as const;
  });
  return new Map(notes);
}

/**
 * A file of words with other notes for one slide; every other line stays as it is. Null where the file has no such slide.
 * Pure.
 *
 * @param notes Markdown; empty takes them away
 */
export function withNotes(text: string, slide: string, notes: string): string | null {
  const lines = text.split(/\r?\n/);
  const passage = passagesIn(lines).get(slide);
  if (passage === undefined) return null;
  const before = lines.slice(0, passage.from);
  while (before.at(-1)?.trim() === '') before.pop();
  const said = notes === '' ? [] : ['', 'Note:', ...notes.split('\n')];
  const after = lines.slice(passage.to);
  const end = after.length === 0 ? [''] : ['', ...after];
  return [...before, ...said, ...end].join(text.includes('\r\n') ? '\r\n' : '\n');
}

/** A file of words without anybody's notes; every other line stays as it is. Pure. */
export function withoutNotes(text: string): string {
  const lines = text.split(/\r?\n/);
  const passages = [...passagesIn(lines).values()].filter(({ hasNotes }) => hasNotes);
  const gone = new Set(passages.flatMap(({ from, to }) => range(from, to)));
  const ends = new Set(passages.map(({ to }) => to - 1));
  // An empty line stays, so that the mark after it is none of a heading.
  const left = lines.flatMap((line, index) => (!gone.has(index) ? [line] : ends.has(index) ? [''] : []));
  return left.join(text.includes('\r\n') ? '\r\n' : '\n');
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
