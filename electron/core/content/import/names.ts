/** `text` as it may stand in an id or a file name: Latin letters without diacritics, digits, single hyphens. */
export function slugOf(text: string, otherwise: string, longest = 40): string {
  const slug = text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that is not taken. */
export function free(wanted: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(name)) return name;
  }
}

/** A name as people compare it: composed letters, no difference of case. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();
