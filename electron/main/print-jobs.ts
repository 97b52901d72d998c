import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { freezeSeminarContent } from '../core/content/freeze.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { notoSansFontCss } from '../core/fonts/font-css.ts';
import { printProgramme } from '../core/print/make.ts';
import { mediaReader } from '../core/print/read-media.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { today } from './settings.ts';
import { htmlToPdf } from './windows/print.ts';

type Parts = {
  library: () => ContentLibrary;
  window: () => BrowserWindow | null;
  /** Files that the kit wrote in this run; the PDF joins them, so that it may be shown in the file manager. */
  written: Set<string>;
};

/** Noto Sans of printed pages, as installed beside the bundled code (out/main/main.cjs), two folders up. */
const FONTS = join(__dirname, '..', '..', 'node_modules', '@fontsource', 'noto-sans', 'files');

/** Prints handouts, the emergency kit and the prep sheet. */
export const printHandlers = ({ library, window, written }: Parts): Pick<Handlers, 'print.make'> => ({
  'print.make': async ({ programmeId, what, perPage, notes, locale, choose }) => {
    const content = freezeSeminarContent(library(), programmeId);
    const folder = await folderFor(choose, window());
    if (folder === null) return null;
    const { html, pages, fileName } = printProgramme(content, {
      what,
      perPage,
      notes,
      locale,
      day: today(new Date()),
      media: mediaReader(library().media),
      fontCss: notoSansFontCss((file) => readFileSync(join(FONTS, file))),
    });
    const file = join(folder, fileName);
    writeFileAtomic(file, await htmlToPdf(html));
    written.add(file);
    return { folder, file, pages };
  },
});
