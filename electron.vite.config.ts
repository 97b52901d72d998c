import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { arucoExports } from './build/aruco-exports.ts';
import { pdfParts } from './build/pdf-parts.ts';
import { noteParts, thirdParty } from './build/third-party.ts';

const root = import.meta.dirname;

/** Every folder of the renderer with a page is an app of its own. */
const pages = Object.fromEntries(
  readdirSync(join(root, 'renderer'))
    .filter((name) => existsSync(join(root, 'renderer', name, 'index.html')))
    .map((name) => [name, join(root, 'renderer', name, 'index.html')]),
);

/** Bundled whole, save for the native module: one file is read sooner than a hundred. */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  // In the same folder, so that `__dirname` means the same in every file.
  chunkFileNames: '[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    plugins: [noteParts()],
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      externalizeDeps: false,
      // Less to read and parse at every start.
      minify: true,
      rolldownOptions: {
        input: { main: join(root, 'electron/main/main.ts'), jobs: join(root, 'electron/jobs/jobs.ts') },
        external: ['electron', 'better-sqlite3'],
        output: commonJs,
      },
    },
  },
  preload: {
    plugins: [noteParts()],
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      externalizeDeps: false,
      // A sandboxed preload can load nothing but itself.
      rolldownOptions: {
        input: { preload: join(root, 'electron/preload/preload.ts') },
        external: ['electron'],
        output: { ...commonJs, codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react(), pdfParts(root), noteParts(), thirdParty(root)],
    worker: { format: 'es', plugins: () => [arucoExports(), noteParts()] },
    build: {
      outDir: join(root, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      // The strict Content-Security-Policy allows data: for pictures only up to a point; files are served as files.
      assetsInlineLimit: 0,
      // There is no network to warm up; the helper would be an extra script in every page.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages },
    },
  },
});
