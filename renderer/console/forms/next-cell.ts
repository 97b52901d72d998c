const cellsOf = (table: HTMLTableElement | null): HTMLElement[] => [
  ...(table?.querySelectorAll<HTMLElement>('input, select') ?? []),
];

/** The last field within `table`. */
export const lastCell = (table: HTMLTableElement | null): HTMLElement | undefined => cellsOf(table).at(-1);

/** Puts the focus into the field after `from` within `table`; false where `from` is in the last one. */
export function nextCell(table: HTMLTableElement | null, from: HTMLElement): boolean {
  const cells = cellsOf(table);
  const next = cells[cells.indexOf(from) + 1];
  next?.focus();
  return next !== undefined;
}
