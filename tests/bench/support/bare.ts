import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, root } from '../../../build/tools/paths.ts';
import { run, toolEnv } from '../../../build/tools/run.ts';
import { Stop } from '../../../build/tools/stop.ts';
import { MEDIA_ADDRESS } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import { bareFolder } from './folders.ts';

/** The deck with its drawings taken from the folder `media` beside the page. */
export const withLocalMedia = (deck: CompiledDeck): CompiledDeck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({
    ...slide,
    art: slide.art === null ? null : `media/${slide.art.slice(MEDIA_ADDRESS.length)}`,
  })),
});

/**
 * Lays the deck `deckId`, out of the packs at `roots`, beside the bare app's page, in place of the one before.
 * @throws Stop `bench-deck` when there is no such deck
 */
export const layBareDeck = (deckId: string, roots: readonly string[] = [root]): void => {
  const library = loadContent([...roots]);
  const deck = library.decks[deckId];
  if (deck === undefined)
    throw new Stop('bench-deck', `The deck "${deckId}" cannot be used: run "npm run kit check".`);
  const folder = join(bareFolder, 'renderer', 'deck');
  const script = `window.benchDeck = ${JSON.stringify(withLocalMedia(deck))};\n`;
  writeFileSync(join(folder, 'deck.js'), script);
  for (const [name, file] of Object.entries(library.media)) {
    if (!name.startsWith(`${deckId}/`)) continue;
    const copy = join(folder, 'media', name);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
};

/**
 * Builds the app that the kit is measured against, the same way as the kit itself, with the deck `deckId`.
 * @returns the folder to start
 * @throws Stop `bench-build` with what the bundler said, `bench-deck` when there is no such deck
 */
export const buildBare = async (deckId: string): Promise<string> => {
  const config = inRoot('tests', 'bench', 'bare', 'electron.vite.config.ts');
  const result = await run('electron-vite', ['build', '--logLevel', 'warn', '--config', config], {
    env: toolEnv({ ELECTRON_EXEC_PATH: process.execPath, NODE_ENV: 'production' }),
  });
  if (result.code !== 0)
    throw new Stop('bench-build', `The bare app could not be built:\n${result.output.trim()}`);
  const about = { name: 'bare', version: '1.0.0', main: 'main/main.cjs' };
  writeFileSync(join(bareFolder, 'package.json'), `${JSON.stringify(about)}\n`);
  layBareDeck(deckId);
  return bareFolder;
};
