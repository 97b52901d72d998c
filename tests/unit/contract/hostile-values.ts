/** One value that no channel takes, with its name. Made anew each time: a test may hand it on. */
export type Hostile = {
  what: string;
  make: () => unknown;
  /** It costs a page so much to send that real windows send it a few times only. */
  heavy?: true;
};

/**
 * What a page may send that nobody meant. All of it can cross the bridge. Each `make` names
 * nothing outside of itself: the test in real windows hands its text to the page.
 */
export const HOSTILE: readonly Hostile[] = [
  { what: 'null', make: () => null },
  { what: 'a number that is none', make: () => Number.NaN },
  { what: 'a whole number too large', make: () => 10n ** 30n },
  { what: 'text', make: () => '\u0000\uD800 ; DROP TABLE facts; --' },
  { what: 'yes', make: () => true },
  { what: 'a list', make: () => [[], {}, null] },
  { what: 'a long list of nothing', make: () => new Array(300_000), heavy: true },
  {
    what: 'a prototype',
    make: () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'),
  },
  {
    what: 'something that holds itself',
    make: () => {
      const value: Record<string, unknown> = { type: 'move/next' };
      value.self = value;
      return value;
    },
  },
  {
    what: 'something deep',
    make: () => Array.from({ length: 500 }).reduce<unknown>((inner) => ({ in: inner }), 'x'),
  },
  { what: 'a map', make: () => new Map([['type', 'move/next']]) },
  { what: 'a date', make: () => new Date(Number.NaN) },
  { what: 'bytes', make: () => new Uint8Array(64) },
  { what: 'an error', make: () => new TypeError('x') },
];
