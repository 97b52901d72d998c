import { linesFor, MOST_LINES, type Sheet } from '../../../electron/contract/documents.ts';
import type { Setup } from '../../../electron/contract/setup.ts';

/** A sheet as typed so far: `lines` is null in an empty field, and may be more than fit. */
export type SheetRow = { key: string; name: string; lines: number | null };

/** One sheet for each class or group of a set-up, with lines for all who belong to it; one without any. */
export function sheetsFor({ groups }: Pick<Setup, 'groups'>, roleName: (role: string) => string): SheetRow[] {
  const rows = groups.map(({ id, name, role, enrolled }) => ({
    key: id,
    name: name.trim() === '' && role !== 'student' ? roleName(role) : name,
    lines: linesFor(enrolled),
  }));
  return rows.length === 0 ? [{ key: 'g1', name: '', lines: linesFor(null) }] : rows;
}

/** One more sheet, as long as the last one. */
export const addSheet = (rows: readonly SheetRow[]): SheetRow[] => [
  ...rows,
  { key: `s${rows.length + 1}-${Date.now()}`, name: '', lines: rows.at(-1)?.lines ?? linesFor(null) },
];

/** Does such a sheet exist: at least one line, and no more than one list can hold? */
export const isSheet = (row: SheetRow): row is SheetRow & Sheet =>
  row.lines !== null && row.lines >= 1 && row.lines <= MOST_LINES;
