import { MEDIA_ADDRESS } from '../content/library.ts';

/** Bytes of a file of the packs by its name `<deck>/<file>`, null where there is none. */
export type ReadMedia = (name: string) => Uint8Array | null;

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** How light the darkest part of a drawing gets on paper, 0 to 1: laser printers drown in a night sky. */
const LIGHTEST = 0.55;

/** A drawing in greys that are light enough for words beside it and cheap to print. */
export const paler = (svg: string): string =>
  svg.replace(/#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/gi, (_, code: string) => {
    const digits = code.length === 3 ? [...code].map((digit) => digit + digit).join('') : code;
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
      Number.parseInt(digits.slice(at, at + 2), 16),
    );
    const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    const grey = Math.round(255 * (LIGHTEST + (1 - LIGHTEST) * light));
    return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
  });

/**
 * The picture at an address of the kit as `data:`, so that a printed page needs no other file; null where it is no
 * picture or is gone. Drawings become pale and grey unless `colours` are kept.
 */
export function pictureData(address: string, read: ReadMedia, colours = false): string | null {
  if (!address.startsWith(MEDIA_ADDRESS)) return null;
  const name = decodeURIComponent(address.slice(MEDIA_ADDRESS.length));
  const type = TYPES[name.split('.').at(-1) ?? ''];
  const bytes = type === undefined ? null : read(name);
  if (bytes === null) return null;
  const data =
    type === TYPES.svg && !colours
      ? Buffer.from(paler(Buffer.from(bytes).toString('utf8')))
      : Buffer.from(bytes);
  return `data:${type};base64,${data.toString('base64')}`;
}

/** Compiled HTML with its pictures inside; one that is gone is left out. */
export const withPictures = (html: string, read: ReadMedia, colours = false): string =>
  html.replace(/<img\b[^>]*?src="([^"]*)"[^>]*>/g, (_, address: string) => {
    const data = pictureData(address, read, colours);
    return data === null ? '' : `<img src="${data}" alt="">`;
  });
