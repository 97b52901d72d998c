import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, contentHash, sha256 } from '../../../electron/core/archive/canonical.ts';

describe('canonical JSON', () => {
  test('sorts keys and leaves out what has no value', () => {
    expect(canonicalJson({ b: [1, 'ấ'], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[1,"ấ"]}');
  });

  test('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(contentHash(turned)).toBe(contentHash(value));
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

test('the hash is SHA-256 of UTF-8', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
