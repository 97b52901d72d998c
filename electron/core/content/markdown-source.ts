import { z } from 'zod';
import { type Finding, type Place, TOP, wrong } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/** Part of a Markdown file: its text and the line (from 1) on which it begins. */
export type Passage = { line: number; text: string };

/** One slide as written: `columns` has one passage, or several where a line `|||` divides it. */
export type SlideSource = { id: string | null; line: number; columns: Passage[]; notes: Passage | null };

/** A deck's words in one language as written, and what is wrong with their arrangement. */
export type DeckSource = { title: string | null; slides: SlideSource[]; findings: Finding[] };

/** Letters, marks included, that a slide and its notes may have: more are no slide, and take long to read. */
export const MOST_SLIDE_LETTERS = 8000;
export const MOST_NOTES_LETTERS = 20_000;

const frontMatter = z.strictObject({ title: z.string().trim().min(1) });

/** The lines that a file of words is divided by. */
export const SEPARATOR = /^---\s*$/;
const COLUMN = /^\|\|\|\s*$/;
export const NOTES = /^notes?:/i;
export const SLIDE_COMMENT = /^\s*<!--\s*\.slide:(.*?)-->\s*$/;
export const SLIDE_ID = /^\s*id="([^"]*)"\s*$/;

/**
 * Divides a deck's Markdown into slides by reveal.js's conventions: optional front matter with `title:`, slides parted
 * by a line `---`, `<!-- .slide: id="…" -->` as a slide's first line, columns parted by `|||`, notes after `Note:`.
 */
export function splitDeck(text: string): DeckSource {
  const lines = text.split(/\r?\n/);
  const code = linesOfCode(lines);
  const head = readFrontMatter(lines);
  const slides: SlideSource[] = [];
  const findings = [...head.findings];
  let from = head.next;
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && (code[at] || !SEPARATOR.test(line))) continue;
    const slide = readSlide(lines.slice(from, at), from + 1, findings);
    if (slide !== null) slides.push(slide);
    else if (line !== undefined) findings.push(wrong({ line: at + 1, column: 1 }, 'empty-slide', EMPTY));
    from = at + 1;
  }
  return { title: head.title, slides, findings };
}

const EMPTY = 'nothing stands before this "---"; remove it, or write the slide that belongs here';

function readFrontMatter(lines: string[]): { title: string | null; next: number; findings: Finding[] } {
  if (!SEPARATOR.test(lines[0] ?? '')) return { title: null, next: 0, findings: [] };
  const end = lines.findIndex((line, index) => index > 0 && SEPARATOR.test(line));
  if (end < 0) {
    const message = 'the head that begins here is never closed; end it with a line "---"';
    return { title: null, next: 1, findings: [wrong(TOP, 'front-matter', message)] };
  }
  const { value, findings } = parseYaml(lines.slice(1, end).join('\n'), frontMatter);
  return {
    title: value?.title ?? null,
    next: end + 1,
    findings: findings.map((finding) => ({ ...finding, line: finding.line + 1, rule: 'front-matter' })),
  };
}

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;

/** Which lines are a block of code with its fences, where nothing parts slides; a fence that is never closed is none. */
export function linesOfCode(lines: readonly string[]): boolean[] {
  const inside = lines.map(() => false);
  // A fence that is closed nowhere below is not looked for again: hostile files have a hundred thousand of them.
  const endless: Record<string, number> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence = '', rest = ''] = FENCE.exec(lines[at] ?? '') ?? [];
    if (fence === '' || (fence.startsWith('`') && rest.includes('`'))) continue;
    const sign = fence[0] ?? '';
    if (fence.length >= (endless[sign] ?? Number.POSITIVE_INFINITY)) continue;
    const close = new RegExp(`^\\s*${sign}{${fence.length},}\\s*$`);
    let end = at + 1;
    while (end < lines.length && !close.test(lines[end] ?? '')) end += 1;
    if (end === lines.length) {
      endless[sign] = fence.length;
      continue;
    }
    inside.fill(true, at, end + 1);
    at = end;
  }
  return inside;
}

/** Null where there is nothing but space. */
function readSlide(lines: string[], firstLine: number, findings: Finding[]): SlideSource | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return null;
  const place: Place = { line: firstLine + first, column: 1 };
  const comment = SLIDE_COMMENT.exec(lines[first] ?? '');
  const id = comment === null ? null : (SLIDE_ID.exec(comment[1] ?? '')?.[1] ?? null);
  if (id === null) {
    findings.push(
      wrong(place, 'slide-id', 'a slide begins with <!-- .slide: id="…" --> and nothing else in it'),
    );
  }
  const start = comment === null ? first : first + 1;
  const code = linesOfCode(lines);
  const notesAt = lines.findIndex((line, index) => index >= start && !code[index] && NOTES.test(line));
  const end = notesAt < 0 ? lines.length : notesAt;
  return {
    id,
    line: place.line,
    columns: columnsOf(lines.slice(start, end), firstLine + start),
    notes: notesAt < 0 ? null : notesOf(lines.slice(notesAt), firstLine + notesAt),
  };
}

function columnsOf(lines: string[], firstLine: number): Passage[] {
  const passages: Passage[] = [];
  const code = linesOfCode(lines);
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && (code[at] || !COLUMN.test(line))) continue;
    passages.push({ line: firstLine + from, text: lines.slice(from, at).join('\n') });
    from = at + 1;
  }
  return passages;
}

function notesOf(lines: string[], line: number): Passage | null {
  const text = lines.join('\n').replace(NOTES, '');
  return text.trim() === '' ? null : { line, text: text.replace(/^[ \t]+/, '') };
}
