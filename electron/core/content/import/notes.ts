import type { ImportNote, NoteCode } from '../../../contract/importing.ts';

/** Most notes of one import; more would only bury the first. */
const MOST = 300;

/** Where the reading is when a note is made. */
export type NotePlace = { file: string; line: number | null; slide: number | null };

/** Collects what the trainer must be told. The same thing about the same slide is told once. */
export class Notes {
  readonly #all: ImportNote[] = [];
  readonly #known = new Set<string>();

  /** Adds a note; `what` is cut to what a line can show. */
  add(code: NoteCode, what: string, { file, line, slide }: NotePlace): void {
    const shown = what.replace(/\s+/g, ' ').trim().slice(0, 160);
    const key = `${code}\0${shown}\0${file}\0${slide}`;
    if (this.#known.has(key) || this.#all.length >= MOST) return;
    this.#known.add(key);
    this.#all.push({ code, what: shown, file: file.slice(-300), line, slide });
  }

  /** All notes: by file, then in the order of the text. */
  get all(): ImportNote[] {
    return [...this.#all].sort(
      (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
