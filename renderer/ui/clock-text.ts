/** `m:ss`, from an hour on `h:mm:ss`; `digits` 2 writes minutes under ten as `mm:ss`, so that a running clock keeps its width. */
export function clockText(seconds: number, digits: 1 | 2 = 1): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${String(minutes).padStart(digits, '0')}:${rest}`;
}

/** Milliseconds as `mm:ss`, or `h:mm:ss` from an hour on; below zero counts up again. */
export const clockFace = (ms: number): string => clockText(Math.floor(Math.abs(ms) / 1000), 2);
