import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bareFolder } from '../support/folders.ts';

const here = import.meta.dirname;

// biome-ignore lint/style/noDefaultExport: electron-vite reads the configuration from it
export default defineConfig({
  main: {
    build: {
      outDir: join(bareFolder, 'main'),
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: join(here, 'main.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here,
    base: './',
    plugins: [react()],
    build: {
      outDir: join(bareFolder, 'renderer'),
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          launch: join(here, 'launch/index.html'),
          deck: join(here, 'deck/index.html'),
          pdf: join(here, 'pdf/index.html'),
        },
      },
    },
  },
});
