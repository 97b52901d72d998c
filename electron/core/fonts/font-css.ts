/** Subsets that the kit's three languages need, with the characters that each file of a Fontsource package holds. */
const RANGES = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
    'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+20A0-20C0',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
    'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;
type Subset = keyof typeof RANGES;

const PLAIN = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const;
const ALL = [...PLAIN, { weight: 700, style: 'italic' }] as const;

/** A typeface of printed pages: its name in CSS, how its files begin, and which of them are needed. */
type Face = {
  family: string;
  file: string;
  subsets: readonly Subset[];
  styles: readonly { weight: number; style: string }[];
};

/** Gives the bytes of a file of the package's folder `files` by name. */
type Read = (file: string) => Uint8Array;

/** `@font-face` rules with the fonts inside as data, so that a printed page needs no other file and a PDF embeds them. */
function fontCss({ family, file, subsets, styles }: Face, read: Read): string {
  const rules = subsets.flatMap((subset) =>
    styles.map(({ weight, style }) => {
      const bytes = Buffer.from(read(`${file}-${subset}-${weight}-${style}.woff2`)).toString('base64');
      const source = `url(data:font/woff2;base64,${bytes}) format('woff2')`;
      return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:${source};unicode-range:${RANGES[subset]}}`;
    }),
  );
  return rules.join('\n');
}

/** Rules for Tinos (metrics of Times New Roman), for official documents; files of `@fontsource/tinos`. */
export const tinosFontCss = (read: Read): string =>
  fontCss(
    {
      family: 'Tinos',
      file: 'tinos',
      subsets: ['cyrillic', 'vietnamese', 'latin-ext', 'latin'],
      styles: ALL,
    },
    read,
  );

/**
 * Rules for Noto Sans, for handouts; files of `@fontsource/noto-sans`. The cuts of fixed weight are used: the variable font
 * that windows show would reach a PDF as shapes without a name.
 */
export const notoSansFontCss = (read: Read): string =>
  fontCss(
    { family: "'Noto Sans'", file: 'noto-sans', subsets: ['cyrillic', 'vietnamese', 'latin'], styles: PLAIN },
    read,
  );
