/** What a trainer can point with; each is a command of the keyboard as well. */
export const TOOLS = ['pointer', 'zoom', 'ink'] as const;
export type Tool = (typeof TOOLS)[number];

/**
 * One movement, straight from console to stage and never kept: `x` and `y` as shares of the picture's width and height
 * from its top left corner. `stroke`: a new line of ink begins there. `off`: no pointer and no zoom any more.
 */
export type Pointing = { kind: 'off' } | { kind: Tool | 'stroke'; x: number; y: number };

const KINDS = ['off', ...TOOLS, 'stroke'] as const;

/** `pointing` as it crosses between windows: three numbers. */
export const encodePointing = (pointing: Pointing): number[] => [
  KINDS.indexOf(pointing.kind),
  pointing.kind === 'off' ? 0 : pointing.x,
  pointing.kind === 'off' ? 0 : pointing.y,
];

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1;

/** SECURITY: what came from another window, as long as it is three numbers that mean something; else null. */
export function decodePointing(message: unknown): Pointing | null {
  if (!Array.isArray(message) || message.length !== 3) return null;
  const [number, x, y] = message as unknown[];
  const kind = typeof number === 'number' ? KINDS[number] : undefined;
  if (kind === undefined || !isShare(x) || !isShare(y)) return null;
  return kind === 'off' ? { kind } : { kind, x, y };
}
