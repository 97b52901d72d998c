/** Bundled type: nothing is fetched, and Vietnamese and Cyrillic look the same on every laptop. */
import '@fontsource-variable/noto-sans/wght.css';

/** Letters of each part of the typeface that every screen shows: plain, with Vietnamese marks, and in the language menu. */
const EVERYWHERE = ['a', 'ế', 'У'];

// Asked for at once: else they are only looked for when the first picture is laid out, and it is laid out twice.
for (const letters of EVERYWHERE) void document.fonts.load("16px 'Noto Sans Variable'", letters);
