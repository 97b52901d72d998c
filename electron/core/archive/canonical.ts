import { hash } from 'node:crypto';

/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: object): value is Record<string, unknown> => !Array.isArray(value);

/**
 * The one way to write `value` as JSON: keys sorted by code unit, no white space, keys without a value left out.
 * So equal values give equal bytes on every machine. Throws TypeError for what JSON cannot carry (NaN, functions).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || !isObject(value)) throw new TypeError(`JSON has no ${typeof value}`);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256 of the canonical JSON of `value`. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));
