import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitForeign } from './foreign-source.ts';
import { ImportRefused } from './refusal.ts';

const DEEPEST = 8;
const MOST_ENTRIES = 5000;
const MOST_DECKS = 20;
/** Text of one deck, in bytes: 300 slides with notes have about a third of it. */
const MOST_TEXT = 1024 * 1024;
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Files about a project, not for a class. */
const ABOUT = /^(?:readme|changelog|license|licence|contributing|code_of_conduct|todo)\b/i;

/** Files below `root` as paths with `/`, in the order of their names; hidden ones and links are left out. */
export function filesBelow(root: string): string[] {
  const files: string[] = [];
  let seen = 0;
  const walk = (folder: string, depth: number): void => {
    for (const name of readdirSync(join(root, folder)).sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    )) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      seen += 1;
      if (seen > MOST_ENTRIES)
        throw new ImportRefused('too-many', `The folder has more than ${MOST_ENTRIES} files.`);
      const path = folder === '' ? name : `${folder}/${name}`;
      const stat = lstatSync(join(root, path));
      if (stat.isFile()) files.push(path);
      else if (stat.isDirectory() && depth < DEEPEST) walk(path, depth + 1);
    }
  };
  walk('', 0);
  return files;
}

/** A deck's Markdown: where it is below `root`, and its text. */
export type Found = { file: string; text: string };

/** The decks among `files`: Markdown parted into slides, or, where none is, whatever Markdown there is. */
export function decksAmong(root: string, files: readonly string[]): Found[] {
  const texts = files.filter((file) => MARKDOWN.test(file));
  const decks = texts.filter((file) => !ABOUT.test(file.split('/').at(-1) ?? ''));
  const found = (decks.length > 0 ? decks : texts)
    .slice(0, 200)
    .map((file) => ({ file, text: textOf(join(root, file), file) }));
  const parted = found.filter(({ text }) => splitForeign(text).slides.length > 1);
  return (parted.length > 0 ? parted : found).slice(0, MOST_DECKS);
}

/** Text of a file that a person wrote with any editor. Throws ImportRefused (`too-large`, `encoding`). */
export function textOf(path: string, name: string): string {
  if (lstatSync(path).size > MOST_TEXT)
    throw new ImportRefused('too-large', `${name} has more text than a deck: at most 1 MB.`);
  const bytes = readFileSync(path);
  // Notepad's "Unicode" begins with this mark.
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '');
  } catch {
    throw new ImportRefused('encoding', `${name} is not UTF-8.`);
  }
}
