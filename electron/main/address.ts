import { join, normalize, sep } from 'node:path';

export const SCHEME = 'app';

/** The one origin of all pages. */
export const ORIGIN = `${SCHEME}://kit`;

/** True for an address of the kit itself. Parsed, never matched as text. */
export function isKitUrl(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}` === ORIGIN;
  } catch {
    return false;
  }
}

/**
 * The file that `path` (as in an address, beginning with `/`) names inside `root`; null for anything that would be
 * outside of it, however it is written.
 */
export function contained(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = normalize(join(root, decoded));
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}
