/** Subsets of Noto Sans that the kit's three languages need, with the characters that each file holds. */
const SUBSETS = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
    'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
    'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

const STYLES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const;

/**
 * `@font-face` rules for Noto Sans with the fonts inside as data, so that a printed page needs no other file. The cuts of
 * fixed weight are used: the variable font that windows show would reach a PDF as shapes without a name. `read` gives the
 * bytes of a file of `@fontsource/noto-sans/files` by name.
 */
export function notoSansFontCss(read: (file: string) => Uint8Array): string {
  const rules = Object.entries(SUBSETS).flatMap(([subset, range]) =>
    STYLES.map(({ weight, style }) => {
      const bytes = Buffer.from(read(`noto-sans-${subset}-${weight}-${style}.woff2`)).toString('base64');
      const source = `url(data:font/woff2;base64,${bytes}) format('woff2')`;
      return `@font-face{font-family:'Noto Sans';font-style:${style};font-weight:${weight};src:${source};unicode-range:${range}}`;
    }),
  );
  return rules.join('\n');
}
