import type { Import } from '../../../../electron/contract/imports.ts';

/** What was handed in, day by day, in the order in which it is given. */
export function byDay(imports: readonly Import[]): { day: string; imports: Import[] }[] {
  const days = new Map<string, Import[]>();
  for (const one of imports) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days].map(([day, ofDay]) => ({ day, imports: ofDay }));
}
