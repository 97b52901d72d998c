import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Stop } from '../tools/stop.ts';

/** The digest of a file. */
export const digestOf = async (
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> => {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
};

/**
 * Refuses a file that is not byte for byte the expected one.
 * @param expected `sha512-<base64>` as npm writes it, or `sha256:<hex>`
 * @throws Stop with code `wrong-bytes`
 */
export const requireBytes = async (file: string, expected: string): Promise<void> => {
  const actual = expected.startsWith('sha512-')
    ? `sha512-${await digestOf(file, 'sha512', 'base64')}`
    : `sha256:${await digestOf(file, 'sha256', 'hex')}`;
  if (actual === expected) return;
  throw new Stop(
    'wrong-bytes',
    `${file} is not the file that was expected and is not used.\n  expected ${expected}\n  found    ${actual}`,
  );
};
