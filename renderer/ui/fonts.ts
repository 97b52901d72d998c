/** Bundled type: nothing is fetched, and Vietnamese and Cyrillic look the same on every laptop. */
import '@fontsource-variable/noto-sans/wght.css';
