/** Why an entry of a zip is left out; `skip` for what nobody misses. */
export type ZipName = { path: string } | { left: 'skip' | 'zip-path' | 'zip-nested' };

/** Endings of what decks and packs are made of, and of media that a refusal should name. */
const WANTED =
  /\.(?:md|markdown|yaml|yml|svg|png|jpe?g|webp|gif|bmp|avif|tiff?|webm|mp4|m4v|mov|avi|mkv|ogg|ogv|oga|opus|mp3|m4a|aac|wav|pdf)$/i;

/** Names that Windows keeps for devices, and signs that it allows in no name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a name are what is looked for
const IMPOSSIBLE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*\x00-\x1f]|[. ]$/i;

/**
 * Where an entry of a zip may be written, as a path inside of a folder. SECURITY: no absolute path, no way up, no name
 * that means something else on another system. Pure.
 */
export function zipName(name: string): ZipName {
  const path = name.replaceAll('\\', '/');
  if (path.endsWith('/')) return { left: 'skip' };
  const steps = path.split('/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || steps.includes('..') || path.length > 240)
    return { left: 'zip-path' };
  const kept = steps.filter((step) => step !== '' && step !== '.');
  if (kept.some((step) => step.startsWith('.') || step === '__MACOSX' || step === 'node_modules'))
    return { left: 'skip' };
  if (kept.length === 0 || kept.length > 12 || kept.some((step) => IMPOSSIBLE.test(step)))
    return { left: 'zip-path' };
  if (/\.(?:zip|rar|7z)$/i.test(path)) return { left: 'zip-nested' };
  return WANTED.test(path) ? { path: kept.join('/').normalize('NFC') } : { left: 'skip' };
}

/** The name of an entry from its bytes: UTF-8, said or not; else the Vietnamese code page of older Windows. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oldPage().decode(bytes);
  }
}

function oldPage(): TextDecoder {
  try {
    return new TextDecoder('windows-1258');
  } catch {
    // Not every build of Node knows it; letters beyond a-z may then differ, and media are found by what is left.
    return new TextDecoder('latin1');
  }
}
