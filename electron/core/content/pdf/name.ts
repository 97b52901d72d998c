import { free, slugOf } from '../import/names.ts';

/** The name of a file without its folder and ending, in composed letters, cut to what a heading can show. */
export function titleOfFile(path: string): string {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const title = name
    .replace(/\.pdf$/i, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s_]+/gu, ' ')
    .trim();
  return [...title].slice(0, 100).join('').trim() || 'PDF';
}

/** An id for the deck of a PDF called `title`, the first in `pdf-bai`, `pdf-bai-2`, … that is not taken. */
export function idForPdf(title: string, isTaken: (id: string) => boolean): string {
  const words = slugOf(title, '');
  return free(words === '' ? 'pdf' : `pdf-${words}`, isTaken);
}
