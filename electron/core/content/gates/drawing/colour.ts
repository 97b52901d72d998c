/** Red, green, blue, 0-255. */
export type Colour = readonly [number, number, number];
/** Colours along a gradient; a plain colour is one stop. */
export type Stop = { offset: number; colour: Colour; opacity: number };
/** How a shape is filled or its line drawn. `way`: a plain colour or along x or y; from the middle outwards. */
export type Paint = { way: 'x' | 'y' | 'out'; stops: readonly Stop[] };

const NAMES: Record<string, string> = { white: '#ffffff', black: '#000000' };

/** A colour as drawings have it (`#rgb`, `#rrggbb`, white, black); null for any other. */
export function colourOf(text: string): Colour | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(NAMES[text] ?? text)?.[1];
  if (hex === undefined) return null;
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const at = (index: number): number => Number.parseInt(digits.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

/** `over` with its opacity painted on `under`. */
export const blend = (under: Colour, over: Colour, opacity: number): Colour => {
  const mix = (index: 0 | 1 | 2): number => under[index] + (over[index] - under[index]) * opacity;
  return [mix(0), mix(1), mix(2)];
};

/** Colour and opacity of a paint at `along` its way, 0 to 1. */
export function paintAt({ stops }: Paint, along: number): { colour: Colour; opacity: number } {
  const next = stops.findIndex(({ offset }) => offset >= along);
  const [a, b] = [stops[next < 0 ? stops.length - 1 : Math.max(0, next - 1)], stops.at(next)];
  if (a === undefined || b === undefined) return { colour: [0, 0, 0], opacity: 0 };
  const span = b.offset - a.offset;
  const share = span <= 0 ? 1 : Math.min(1, Math.max(0, (along - a.offset) / span));
  return { colour: blend(a.colour, b.colour, share), opacity: a.opacity + (b.opacity - a.opacity) * share };
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
