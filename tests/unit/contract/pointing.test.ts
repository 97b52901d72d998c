import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../electron/contract/keys.ts';
import { decodePointing, encodePointing, type Pointing, TOOLS } from '../../../electron/contract/pointing.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPointing: fc.Arbitrary<Pointing> = fc.oneof(
  fc.constant<Pointing>({ kind: 'off' }),
  fc.record({ kind: fc.constantFrom(...TOOLS, 'stroke' as const), x: share, y: share }),
);

describe('a movement', () => {
  it('crosses as three numbers and is the same afterwards', () => {
    fc.assert(
      fc.property(anyPointing, (pointing) => {
        const message = encodePointing(pointing);
        expect(message).toHaveLength(3);
        expect(decodePointing(structuredClone(message))).toEqual(pointing);
      }),
    );
  });

  it('is nothing when it is anything else', () => {
    const wrong = [
      null,
      'off',
      {},
      [],
      [1, 0.5],
      [1, 0.5, 0.5, 0],
      [9, 0.5, 0.5],
      [-1, 0.5, 0.5],
      [1.5, 0.5, 0.5],
      [1, -0.1, 0.5],
      [1, 0.5, 1.1],
      [1, Number.NaN, 0.5],
      [1, Number.POSITIVE_INFINITY, 0],
      ['1', 0.5, 0.5],
      [1, '0.5', 0.5],
      [1, { valueOf: () => 0.5 }, 0.5],
    ];
    for (const message of wrong) expect(decodePointing(message)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const read = decodePointing(message);
        if (read !== null) expect(encodePointing(read)[0]).toBe((message as number[])[0]);
      }),
    );
  });
});

describe('the keys of the tools', () => {
  it('are letters, and belong to a field while it has the focus', () => {
    const press = (code: string, focused: boolean) =>
      commandOf({ code, ctrl: false, alt: false, meta: false, shift: false }, focused);
    expect(['KeyL', 'KeyZ', 'KeyD'].map((code) => press(code, false))).toEqual([...TOOLS]);
    expect(['KeyL', 'KeyZ', 'KeyD'].map((code) => press(code, true))).toEqual([null, null, null]);
  });
});
