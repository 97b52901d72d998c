import { CSS_COLOURS } from './colour-names.ts';

type Rgb = readonly [number, number, number];

/** A colour to write on: as `#rrggbb`, with the tone of words that can be read on it from the last row. */
export type Ground = { colors: string[]; tone: 'paper' | 'night'; shaded: boolean };

const INK: Rgb = [0x16, 0x22, 0x2f];
const WHITE: Rgb = [255, 255, 255];
/** WCAG AAA; the look asks for it on the stage. */
const CONTRAST = 7;

/** Reads a colour of CSS (name, hex, rgb, hsl); null for anything else. Opacity is left out. */
export function parseColour(text: string): Rgb | null {
  const written = text.trim().toLowerCase();
  const hex = CSS_COLOURS.get(written) ?? /^#([0-9a-f]{3,8})$/.exec(written)?.[1] ?? '';
  if (hex.length === 3 || hex.length === 4)
    return [0, 1, 2].map((at) => Number.parseInt(`${hex[at]}${hex[at]}`, 16)) as unknown as Rgb;
  if (hex.length === 6 || hex.length === 8)
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
  const [, form, inside = ''] = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(written) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => Number.parseFloat(part));
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined || numbers.some(Number.isNaN)) return null;
  if (form === 'hsl') return hsl(a, b / 100, c / 100);
  const scale = parts[0]?.endsWith('%') ? 2.55 : 1;
  return [a, b, c].map((value) => clamp(Math.round(value * scale))) as unknown as Rgb;
}

const clamp = (value: number): number => Math.min(255, Math.max(0, value));

/** CSS Color 4, "HSL to RGB". */
function hsl(hue: number, saturation: number, light: number): Rgb {
  const part = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const a = saturation * Math.min(light, 1 - light);
    return clamp(Math.round(255 * (light - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)))));
  };
  return [part(0), part(8), part(4)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const hexOf = (colour: Rgb): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/**
 * The colours of one background made fit to be written on: one tone for all of them, and each as much darker (night) or
 * lighter (paper) as the words need to be read. `shaded`: at least one had to be changed.
 */
export function groundOf(colours: readonly Rgb[]): Ground {
  const least = (words: Rgb): number => Math.min(...colours.map((colour) => contrast(colour, words)));
  const tone = least(WHITE) >= least(INK) ? 'night' : 'paper';
  const [words, towards]: [Rgb, Rgb] = tone === 'night' ? [WHITE, [0, 0, 0]] : [INK, WHITE];
  const fit = colours.map((colour) => {
    for (let share = 0; share < 1; share += 0.04) {
      const mixed = colour.map((value, at) =>
        Math.round(value + ((towards[at] ?? 0) - value) * share),
      ) as unknown as Rgb;
      if (contrast(mixed, words) >= CONTRAST) return mixed;
    }
    return towards;
  });
  const colors = fit.map(hexOf);
  return { colors, tone, shaded: colors.some((color, at) => color !== hexOf(colours[at] as Rgb)) };
}

/** Reads a gradient of CSS as two to four colours and an angle in degrees; null where it has fewer than two. */
export function parseGradient(text: string): { colours: Rgb[]; angle: number } | null {
  const written = text.toLowerCase().slice(0, 400);
  if (!/^\s*(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(written)) return null;
  const inside = written.slice(written.indexOf('(') + 1);
  const colours = (inside.match(/#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^()]*\)|[a-z]+/g) ?? [])
    .flatMap((part) => {
      const colour = parseColour(part);
      return colour === null ? [] : [colour];
    })
    .slice(0, 4);
  return colours.length < 2 ? null : { colours, angle: angleOf(inside) };
}

function angleOf(inside: string): number {
  const degrees = /^\s*(-?\d{1,4}(?:\.\d+)?)deg/.exec(inside)?.[1];
  if (degrees !== undefined) return ((Math.round(Number(degrees)) % 360) + 360) % 360;
  const [, side = 'bottom'] = /^\s*to\s+([a-z ]+?)\s*,/.exec(inside) ?? [];
  const angles: Record<string, number> = { top: 0, right: 90, bottom: 180, left: 270 };
  const parts = side.split(/\s+/).flatMap((part) => angles[part] ?? []);
  if (parts.length < 2) return parts[0] ?? 180;
  const [a = 0, b = 0] = parts;
  return Math.abs(a - b) > 180 ? 315 : (a + b) / 2;
}
