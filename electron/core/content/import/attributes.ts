const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Attributes as they stand in a tag or in a comment of reveal.js, names in lower case; without a value: ''. */
export function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

/** The classes of an element. */
export const classesOf = (attributes: ReadonlyMap<string, string>): string[] =>
  (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
