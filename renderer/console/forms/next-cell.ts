/** Puts the focus into the field after `from` within `table`; false where `from` is in the last one. */
export function nextCell(table: HTMLTableElement | null, from: HTMLElement): boolean {
  const cells = [...(table?.querySelectorAll<HTMLElement>('input, select') ?? [])];
  const next = cells[cells.indexOf(from) + 1];
  next?.focus();
  return next !== undefined;
}
