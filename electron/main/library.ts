import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { readCompiled } from '../core/content/compiled.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { loadContent } from '../core/content/load.ts';
import { packRoots } from '../core/content/packs.ts';

/** Content comes with the program: beside the sources in development, among the resources of a packaged app. */
export const contentRoot = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'content') : join(__dirname, '../..');

/** The built-in content comes compiled beside the program, which spares half a second at start. */
function readBuiltIn(): ContentLibrary {
  const compiled = join(__dirname, '../content.json');
  const ready = existsSync(compiled) ? readCompiled(readFileSync(compiled, 'utf8'), contentRoot()) : null;
  return ready ?? loadContent([contentRoot()]);
}

/** The content of the kit and of the packs in the data directory: read when first asked for, and again on demand. */
export class LibraryKeeper {
  readonly #packs: string;
  #builtIn: ContentLibrary | null = null;
  #all: ContentLibrary | null = null;

  constructor(dataDir: string) {
    this.#packs = join(dataDir, 'packs');
  }

  readonly get = (): ContentLibrary => {
    this.#builtIn ??= readBuiltIn();
    this.#all ??= loadContent(packRoots(this.#packs), this.#builtIn);
    return this.#all;
  };

  /** Has the packs read again; what comes with the program stays as it is. */
  readonly reload = (): void => {
    this.#all = null;
  };
}
