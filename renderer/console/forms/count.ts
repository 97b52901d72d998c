/** People in a room, at most; the contract refuses more. */
export const MOST = 20_000;

/** Reads what was typed into a count: digits only, null for nothing ("not counted"), never above `MOST`. */
export function readCount(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').slice(0, 6);
  return digits === '' ? null : Math.min(Number(digits), MOST);
}

/** A count as it stands in its field; "not counted" is an empty field. */
export const showCount = (value: number | null): string => (value === null ? '' : String(value));
