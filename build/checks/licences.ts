/** Licences under which something may ship with the kit: it may be given on by anybody, with the text of the licence. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Zlib', 'OFL-1.1', 'MPL-2.0', 'Python-2.0'],
]);

/** True where an SPDX expression (`MIT`, `(MIT OR GPL-3.0)`, `MIT AND Zlib`) leaves a way that is allowed. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/)
    .some((way) => way.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence.trim())));
}

/** What is wrong with shipping `what` under `licence` (as its package says), with what to do; null where nothing is. */
export function licenceProblem(what: string, licence: string): string | null {
  if (licence === '')
    return `${what} says no licence in its package.json, so nobody may give it on. Use another library.`;
  if (isAllowed(licence)) return null;
  return (
    `${what} has the licence "${licence}", which is not among those that may ship. Use another library; ` +
    'or, where it may be given on with the kit, add it to ALLOWED in build/checks/licences.ts and say so in NOTICE.'
  );
}
