import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What pdf.js fetches only where a document needs it, by folder in the built pages: letters for documents that bring no
 * fonts, what the codes of Chinese, Japanese and Korean ones mean (one megabyte), and decoders for scanned pages, in their form without WebAssembly.
 */
const PARTS = [
  { from: 'standard_fonts', to: 'pdf/fonts', wanted: /./ },
  { from: 'cmaps', to: 'pdf/cmaps', wanted: /\.bcmap$|^LICENSE$/ },
  { from: 'wasm', to: 'pdf/decoders', wanted: /_nowasm_fallback\.js$|^LICENSE_.*(JBIG2|OPENJPEG)$/ },
] as const;

/** Puts the parts of pdf.js (installed under `root`) beside the built pages, names unchanged. */
export const pdfParts = (root: string): Plugin => ({
  name: 'pdf-parts',
  generateBundle() {
    for (const { from, to, wanted } of PARTS) {
      const folder = join(root, 'node_modules/pdfjs-dist', from);
      for (const name of readdirSync(folder).filter((file) => wanted.test(file)))
        this.emitFile({
          type: 'asset',
          fileName: `${to}/${name}`,
          source: readFileSync(join(folder, name)),
        });
    }
  },
});
