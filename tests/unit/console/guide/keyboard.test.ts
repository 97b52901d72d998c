import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Command, commandOf } from '../../../../electron/contract/keys.ts';
import { COUNTING } from '../../../../renderer/console/guide/counting.ts';
import { KEYBOARD, keysOf } from '../../../../renderer/console/guide/keyboard.ts';
import { countingKey } from '../../../../renderer/stage/counting/keys.ts';

const caps = (command: Command): string[] => keysOf(command).map(({ cap }) => cap);

describe('the keys in the guide', () => {
  it('are those that the kit listens to, none left out', () => {
    const source = readFileSync(new URL('../../../../electron/contract/keys.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}(\w+): '\w+',$/gm)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !KEYBOARD.some(([known]) => known === code))).toEqual([]);
  });

  it('begin with the one that works wherever the focus is', () => {
    expect(caps('next')).toEqual(['Page Down', '→', '↓', 'Space', 'Enter', 'N']);
    expect(keysOf('next').map(({ always }) => always)).toEqual([true, false, false, false, false, false]);
    expect(caps('help')).toEqual(['F1', 'H']);
    expect(caps('swap')).toEqual(['Tab', 'C']);
  });

  it('are printed differently where they are different keys', () => {
    expect(new Set(KEYBOARD.map(([, cap]) => cap)).size).toBe(KEYBOARD.length);
    expect(new Set(KEYBOARD.map(([code]) => code)).size).toBe(KEYBOARD.length);
  });
});

describe('the keys in the README', () => {
  const rows = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')
    .split('\n')
    .map(
      (line) =>
        line
          .split('|')[1]
          ?.split(/[\s·]+/)
          .filter((word) => word !== '') ?? [],
    );

  it.each([
    'next',
    'back',
    'show',
    'black',
    'help',
    'hold',
    'swap',
    'overview',
    'larger',
    'smaller',
    'escape',
    'talk',
    'flags',
    'skip',
    'countdown',
    'stop',
  ] as const)('name exactly those that mean "%s"', (command) => {
    const keys = caps(command).map((cap) => cap.replace(' ', ''));
    expect(rows).toContainEqual(keys);
  });
});

describe('the keys for counting in the guide', () => {
  const codesOf = (id: string): string[] =>
    COUNTING.find((row) => row.id === id)?.caps.map(({ code }) => code) ?? [];
  const at = (code: string, index: number | null, typed = '') =>
    countingKey(code, { index, typed, options: 3 });

  it('lead to an option, write a number and go on', () => {
    expect(codesOf('pick').map((code) => at(code, null))).toEqual(
      [0, 1, 2].map((index) => ({ type: 'focus', index })),
    );
    const [three = '', one = ''] = codesOf('number');
    expect(at(three, 0)).toMatchObject({ type: 'count', value: 3 });
    expect(at(one, 0, '3')).toMatchObject({ type: 'count', value: 31 });
    expect(codesOf('on').map((code) => at(code, 0))).toEqual([{ type: 'focus', index: 1 }]);
    expect(codesOf('on').map((code) => at(code, 2))).toEqual([{ type: 'leave' }]);
  });

  it('take one more, one fewer, or the last one back', () => {
    expect(codesOf('step').map((code) => at(code, 0))).toMatchObject([{ by: 1 }, { by: -1 }]);
    expect(codesOf('undo').map((code) => at(code, 0)?.type)).toEqual(['undo', 'undo']);
  });

  it('never take a key away that works everywhere', () => {
    const codes = COUNTING.flatMap((row) => row.caps.map(({ code }) => code));
    const none = { ctrl: false, alt: false, meta: false, shift: false };
    expect(codes.filter((code) => commandOf({ code, ...none }, true) !== null)).toEqual([]);
  });
});
