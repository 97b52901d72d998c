import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceProblem } from './checks/licences.ts';

/** A library that ships: what its package says of itself, and its licences as they stand in it. */
export type Shipped = {
  name: string;
  version: string;
  licence: string;
  home: string;
  texts: readonly string[];
};

/** Whole packages of which electron-builder packs files, and folders of pdf.js with licences of their own (build/pdf-parts.ts). */
const PACKED = /node_modules\/((?:@[^/\s]+\/)?[^/\s*]+)\//g;
const MORE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'pdfjs-dist': ['', 'standard_fonts', 'cmaps', 'wasm'],
};
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)/i;

/** The folder of the package that a module belongs to; null for the kit's own. `id` is as a bundler names it. */
export const packageFolder = (id: string): string | null =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

/** Reads what a package says of itself. Throws where it has no licence that may ship, or no text of it. */
export function readShipped(folder: string): Shipped {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, license, repository, homepage } = manifest as Record<
    string,
    string | { url?: string }
  >;
  const licence = typeof license === 'string' ? license : '';
  const problem = licenceProblem(`${String(name)} ${String(version)}`, licence);
  if (problem !== null) throw new Error(problem);
  const texts = (MORE_TEXTS[String(name)] ?? ['']).flatMap((part) => licenceTexts(join(folder, part)));
  const address = typeof repository === 'string' ? repository : repository?.url;
  const home = String(address ?? homepage ?? '').replace(/^git\+/, '');
  return { name: String(name), version: String(version), licence, home, texts };
}

const licenceTexts = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => LICENCE_FILE.test(file))
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    : [];

const HEAD = `Không Một Mình (the Not Alone kit): what others made and this program carries
============================================================================

Made when the program was built, from what is really in it. The kit's own licences are LICENSE (Apache-2.0, the
program) and LICENSE-CONTENT (CC BY-SA 4.0, the content); where data and drawings come from stands in NOTICE.

Electron with Chromium and Node.js: the whole texts are in LICENSE.electron.txt and LICENSES.chromium.html beside the
program. SQLite, inside better-sqlite3, is in the public domain.
`;
const RULE = '-'.repeat(76);

/** The file that ships: a list of all libraries, then each licence once, below those that it stands for. */
export function thirdPartyText(shipped: readonly Shipped[]): string {
  const sorted = shipped.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const list = sorted.map(({ name, version, licence, home }) =>
    [`${name} ${version}`.padEnd(44), licence.padEnd(16), home].join(' ').trimEnd(),
  );
  const byText = new Map<string, string[]>();
  for (const { name, licence, texts } of sorted)
    for (const text of texts.length > 0 ? texts : [`${licence}. The package brings no text of its licence.`])
      byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, names]) => `${RULE}\n${names.join(', ')}\n${RULE}\n\n${text}\n`);
  return [HEAD, ...list, '', ...texts].join('\n');
}

/** Libraries that bring parts of others inside their own files, where no bundler sees them. */
const BRINGS_OTHERS = /\/node_modules\/(?:docx|read-excel-file|write-excel-file)$/;

/** The folders of what the package in `folder` was itself made with, and so on. Types are gone from what ships. */
export function madeWith(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith('@types/'))
    .flatMap((name) => {
      const at = [folder, folder.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '')]
        .map((above) => join(above, 'node_modules', name))
        .find((place) => existsSync(join(place, 'package.json')));
      return at === undefined ? [] : [at, ...madeWith(at)];
    });
}

/** Folders that modules of this build came from; shared by all of its parts, of which the pages are built last. */
const folders = new Set<string>();

/** Notes which packages a part of the app is made of. */
export const noteParts = (): Plugin => ({
  name: 'third-party-parts',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const folder = packageFolder(id);
      if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
    }
  },
});

/**
 * Writes `third-party.txt` beside the pages (`app://kit/third-party.txt`), out of all parts and of what `root`'s
 * electron-builder.yml packs as files. A licence that is not allowed fails the build.
 */
export const thirdParty = (root: string): Plugin => ({
  name: 'third-party',
  enforce: 'post',
  generateBundle() {
    const packed = readFileSync(join(root, 'electron-builder.yml'), 'utf8').matchAll(PACKED);
    const named = [...packed].map(([, name = '']) => join(root, 'node_modules', name));
    const source = thirdPartyText(
      [
        ...new Set([
          ...[...folders].flatMap((folder) => [
            folder,
            ...(BRINGS_OTHERS.test(folder) ? madeWith(folder) : []),
          ]),
          ...named,
        ]),
      ].map(readShipped),
    );
    this.emitFile({ type: 'asset', fileName: 'third-party.txt', source });
  },
});
