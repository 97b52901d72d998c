import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = new Map(
  [...readFileSync('renderer/ui/tokens.css', 'utf8').matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** The same for washed-out projectors: what that file does not change is as above. */
const strong = new Map([
  ...tokens,
  ...[
    ...readFileSync('renderer/stage/strong.css', 'utf8').matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g),
  ].map(([, name = '', value = '']): [string, string] => [name, value]),
]);

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance after WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    channel(Number.parseInt(hex.slice(from, from + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const hex = (token: string, from = tokens): string => from.get(token) ?? '#808080';
const contrast = (text: string, ground: string, from = tokens): number =>
  ratio(hex(text, from), hex(ground, from));

/** `color-mix(in srgb, one share %, other)` as a hex colour. */
const mixed = (one: string, share: number, other: string, from = tokens): string =>
  [1, 3, 5].reduce((colour, at) => {
    const [a = 0, b = 0] = [one, other].map((name) => Number.parseInt(hex(name, from).slice(at, at + 2), 16));
    const part = Math.round((a * share + b * (100 - share)) / 100);
    return `${colour}${part.toString(16).padStart(2, '0')}`;
  }, '#');

/** Every colour that text has on the stage, with every ground that it stands on. */
const TEXT_ON: Record<string, string[]> = {
  ink: ['paper', 'paper-deep', 'white', 'sky-soft', 'lantern-soft'],
  'ink-2': ['paper', 'paper-deep', 'white'],
  white: ['night-900', 'night-700', 'night-500', 'sky', 'leaf'],
  'sky-soft': ['night-900', 'night-700', 'night-500'],
  lantern: ['night-900'],
  leaf: ['white'],
  plum: ['white'],
};

const css = globSync('renderer/stage/{parts,quiz,roleplay,help,activity,counting}/*.css')
  .concat('renderer/stage/StageView.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('text on the stage', () => {
  it.each(Object.entries(TEXT_ON).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
    'can be read from the last row: %s on %s',
    (text, ground) => {
      expect(contrast(text as string, ground as string)).toBeGreaterThanOrEqual(7);
    },
  );

  it('can be read in white on the terraces behind the conversation, the ending and the last words', () => {
    const scenery = readFileSync('renderer/stage/parts/Scenery.css', 'utf8');
    const mixes = scenery.matchAll(/color-mix\(in srgb, var\(--leaf\) (\d+)%, var\(--night-500\)\)/g);
    const ratios = [...mixes].map(([, share]) => ratio('#ffffff', mixed('leaf', Number(share), 'night-500')));
    expect(ratios.length).toBe(3);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(TEXT_ON).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
    'can be read on a washed-out projector with strong colours: %s on %s',
    (text, ground) => {
      expect(contrast(text as string, ground as string, strong)).toBeGreaterThanOrEqual(10);
    },
  );

  it('can be read in white on the terraces with strong colours', () => {
    const scenery = readFileSync('renderer/stage/parts/Scenery.css', 'utf8');
    const mixes = [...scenery.matchAll(/color-mix\(in srgb, var\(--leaf\) (\d+)%, var\(--night-500\)\)/g)];
    const ratios = mixes.map(([, share]) =>
      ratio('#ffffff', mixed('leaf', Number(share), 'night-500', strong)),
    );
    expect(ratios.length).toBe(3);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(10);
  });

  it('has no colour but those', () => {
    const used = [...css.matchAll(/(?<![a-z-])color:\s*var\(--([a-z0-9-]+)\)/g)].map(([, name = '']) => name);
    const own = ['stage-quiet', 'stage-talk-quiet'];
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !(name in TEXT_ON) && !own.includes(name))).toEqual([]);
  });

  it('is never smaller than 32 px', () => {
    const small = [...css.matchAll(/([.\w-]+)[^{}]*\{[^{}]*font-size:\s*(?:max\()?(\d+)px/g)]
      .map(([, rule = '', size = '']) => ({ rule, size: Number(size) }))
      .filter(({ size }) => size < 32);
    expect(small).toEqual([]);
  });
});
