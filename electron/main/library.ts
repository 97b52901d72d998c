import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { readCompiled } from '../core/content/compiled.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { packRoots } from '../core/content/packs.ts';

/** Content comes with the program: beside the sources in development, among the resources of a packaged app. */
export const contentRoot = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'content') : join(__dirname, '../..');

/** The built-in content comes compiled beside the program, which spares half a second at start. */
function readBuiltIn(): ContentLibrary | null {
  const compiled = join(__dirname, '../content.json');
  return existsSync(compiled) ? readCompiled(readFileSync(compiled, 'utf8'), contentRoot()) : null;
}

/**
 * The content of the kit and of the packs in the data directory. What reads packs (parsers of YAML and Markdown, the
 * checker) is a large part of the program: it is fetched only where there is something for it to read.
 */
export class LibraryKeeper {
  readonly #packs: string;
  #builtIn: ContentLibrary | null = null;
  #all: ContentLibrary | null = null;

  constructor(dataDir: string) {
    this.#packs = join(dataDir, 'packs');
  }

  /** Reads everything for the first time, or again: what comes with the program stays as it is. */
  readonly open = async (): Promise<void> => {
    this.#builtIn ??= readBuiltIn();
    const roots = packRoots(this.#packs);
    if (this.#builtIn && roots.length === 0) {
      this.#all = this.#builtIn;
      return;
    }
    const { loadContent } = await import('../core/content/load.ts');
    this.#builtIn ??= loadContent([contentRoot()]);
    this.#all = roots.length === 0 ? this.#builtIn : loadContent(roots, this.#builtIn);
  };

  /** The content as last read. Throws before it was opened. */
  readonly get = (): ContentLibrary => {
    if (!this.#all) throw new Error('The library has not been opened.');
    return this.#all;
  };
}
