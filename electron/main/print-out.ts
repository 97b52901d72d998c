import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { notoSansFontCss } from '../core/fonts/font-css.ts';
import type { Printable } from '../core/print/make.ts';
import { htmlToPdf } from './windows/print.ts';

/** Noto Sans of printed pages, as installed beside the bundled code (out/main/main.cjs), two folders up. */
const FONTS = join(__dirname, '..', '..', 'node_modules', '@fontsource', 'noto-sans', 'files');

/** `@font-face` rules of Noto Sans for printed pages. */
export const fontCss = (): string => notoSansFontCss((file) => readFileSync(join(FONTS, file)));

/** Writes a page as a PDF into `folder`; the file joins `written`, so that it may be shown in the file manager. */
export async function writePdf(
  folder: string,
  { html, pages, fileName }: Printable,
  written: Set<string>,
): Promise<{ folder: string; file: string; pages: number }> {
  const file = join(folder, fileName);
  writeFileAtomic(file, await htmlToPdf(html));
  written.add(file);
  return { folder, file, pages };
}
