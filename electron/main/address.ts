import { join, normalize, sep } from 'node:path';

export const SCHEME = 'app';

/** The one origin of all pages. */
export const ORIGIN = `${SCHEME}://kit`;

/** True for an address of the kit itself, below `path`. Parsed, never matched as text. */
export function isKitUrl(address: string, path = '/'): boolean {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}` === ORIGIN && pathname.startsWith(path);
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
