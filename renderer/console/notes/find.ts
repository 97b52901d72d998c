import type { NotesPart, NotesSlide } from '../../../electron/contract/notes.ts';
import { inLocale, LOCALES } from '../../../slides/model/text.ts';
import { fold, matches } from '../forms/fold.ts';

/** A slide in the list: the part that it stands in, and its deck's PDF. */
export type Row = { key: string; part: NotesPart; entry: NotesSlide };

/** All slides in the order of the programme. */
export const rowsOf = (parts: readonly NotesPart[]): Row[] =>
  parts.flatMap((part) =>
    part.slides.map((entry) => ({ key: `${part.deck}/${entry.slide.id}`, part, entry })),
  );

/** The number that a query is, null where it is anything else. */
export const numberIn = (query: string): number | null =>
  /^\d{1,3}$/.test(query.trim()) ? Number(query.trim()) : null;

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, ' ');

/**
 * Rows that have all words of `query` on the slide or in its notes, whatever the diacritics; all of them for an empty query
 * and for a number, which is gone to instead.
 *
 * @param notesOf what is written for a row now
 */
export function findRows(rows: readonly Row[], query: string, notesOf: (row: Row) => string): readonly Row[] {
  if (fold(query) === '' || numberIn(query) !== null) return rows;
  return rows.filter((row) => {
    const { title, html } = row.entry.slide;
    const shown = LOCALES.map(
      (locale) => `${inLocale(title, locale)} ${withoutTags(inLocale(html, locale))}`,
    );
    return matches(`${shown.join(' ')} ${notesOf(row)}`, query);
  });
}

/**
 * Where Enter goes: the slide of that number, in the part of the row `from` first, else the first row found. Null where
 * there is none.
 */
export function rowToGoTo(found: readonly Row[], query: string, from: string | null): Row | null {
  const number = numberIn(query);
  if (number === null) return found[0] ?? null;
  const part = found.find(({ key }) => key === from)?.part;
  const numbered = found.filter(({ entry }) => entry.number === number);
  return numbered.find((row) => row.part === part) ?? numbered[0] ?? null;
}
