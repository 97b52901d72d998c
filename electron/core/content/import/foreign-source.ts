import { linesOfCode } from '../markdown-source.ts';
import { type ForeignHead, readHead, readSlideHead } from './foreign-head.ts';

/** A slide as its author wrote it; `line` (from 1) is where `text` begins. */
export type ForeignSlide = {
  line: number;
  text: string;
  notes: { line: number; text: string } | null;
  /** Below another one (`--`). */
  vertical: boolean;
  /** Its own head, where it has one. */
  head: Record<string, unknown> | null;
};

export type ForeignSource = { head: ForeignHead; slides: ForeignSlide[] };

const ACROSS = /^(?:---|<!--\s*s\s*-->)\s*$/;
const DOWN = /^(?:--|----|<!--\s*v\s*-->)\s*$/;
const NOTES = /^\s*(?:speaker )?notes?:/i;

/**
 * Divides Markdown of reveal.js, reveal-md, Marp or Slidev into slides: `---` across, `--` down, notes after `Note:`. Marks
 * inside of a block of code part nothing. Slides of nothing but space are left out. Pure.
 */
export function splitForeign(text: string): ForeignSource {
  const lines = text.split(/\r\n?|\n/);
  const head = readHead(lines);
  const code = linesOfCode(lines);
  const [own, ownDown] = head.separators;
  const across = (line: string): boolean => (own === undefined ? ACROSS.test(line) : line.trim() === own);
  const down = (line: string): boolean => (ownDown === undefined ? DOWN.test(line) : line.trim() === ownDown);
  const slides: ForeignSlide[] = [];
  let from = head.next;
  let vertical = false;
  let ofNext: Record<string, unknown> | null = null;
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && (code[at] || !(across(line) || down(line)))) continue;
    const chunk = lines.slice(from, at);
    const pairs: Record<string, unknown> | null =
      slides.length > 0 || head.slidev ? readSlideHead(chunk, head.slidev) : null;
    if (pairs !== null && line !== undefined) ofNext = pairs;
    else if (chunk.some((one) => one.trim() !== '')) {
      slides.push({ ...withNotes(chunk, code.slice(from, at), from + 1), vertical, head: ofNext });
      ofNext = null;
    }
    vertical = line !== undefined && down(line);
    from = at + 1;
  }
  return { head, slides };
}

function withNotes(
  lines: string[],
  code: readonly boolean[],
  line: number,
): Pick<ForeignSlide, 'line' | 'text' | 'notes'> {
  const at = lines.findIndex((one, index) => !code[index] && NOTES.test(one));
  if (at < 0) return { line, text: lines.join('\n'), notes: null };
  const notes = lines.slice(at).join('\n').replace(NOTES, '');
  return {
    line,
    text: lines.slice(0, at).join('\n'),
    notes: notes.trim() === '' ? null : { line: line + at, text: notes },
  };
}
