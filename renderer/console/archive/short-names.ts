/** The name that files of one export share, and how each of them ends. */
export type ShortNames = { shared: string; ends: { path: string; end: string }[] };

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Long names told once: `a_school.docx` and `a_school_groups.csv` are "a_school" and ".docx", "_groups.csv". Pure; an
 * ending begins at a point or an underscore, so that no word is cut.
 */
export function shortNames(paths: readonly string[]): ShortNames {
  const names = paths.map(nameOf);
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  const whole = first.slice(0, length + 1);
  const cut = Math.max(whole.lastIndexOf('.'), whole.lastIndexOf('_'));
  const shared = cut > 0 ? first.slice(0, cut) : '';
  return {
    shared,
    ends: paths.map((path, index) => ({ path, end: (names[index] ?? '').slice(shared.length) })),
  };
}
