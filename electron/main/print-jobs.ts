import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { freezeSeminarContent } from '../core/content/freeze.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { viewFacts } from '../core/content/view/facts.ts';
import { today } from '../core/day.ts';
import { htmlEdition } from '../core/edition/edition.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { printCards } from '../core/print/cards.ts';
import { type Printable, printProgramme } from '../core/print/make.ts';
import { printPaper } from '../core/print/papers.ts';
import { printQuickGuide } from '../core/print/quick-guide.ts';
import { mediaReader } from '../core/print/read-media.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { fontCss, writePdf } from './print-out.ts';

type Parts = {
  library: () => ContentLibrary;
  window: () => BrowserWindow | null;
  /** Files that the kit wrote in this run; the PDF joins them, so that it may be shown in the file manager. */
  written: Set<string>;
};

/** Prints handouts, the emergency kit, the prep sheet, answer cards and the papers of the library; writes the edition in one file. */
export function printHandlers({
  library,
  window,
  written,
}: Parts): Pick<
  Handlers,
  'print.make' | 'print.html' | 'print.cards' | 'print.quick' | 'print.papers' | 'print.paper'
> {
  const write = (folder: string, paper: Printable) => writePdf(folder, paper, written);
  return {
    'print.make': async ({ programmeId, what, perPage, notes, locale, choose }) => {
      const content = freezeSeminarContent(library(), programmeId);
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      const day = today(new Date());
      const media = mediaReader(library().media);
      const facts = viewFacts(library(), day);
      const setting = { what, perPage, notes, locale, day, media, facts, fontCss: fontCss() };
      return write(folder, printProgramme(content, setting));
    },
    'print.html': async ({ programmeId, locale, choose }) => {
      const content = freezeSeminarContent(library(), programmeId);
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      const around = { locale, version: app.getVersion(), day: today(new Date()) };
      const { html, fileName, units } = htmlEdition(content, {
        ...around,
        media: mediaReader(library().media),
      });
      const file = join(folder, fileName);
      writeFileAtomic(file, html);
      written.add(file);
      return { folder, file, pages: units };
    },
    'print.cards': async ({ choose, ...order }) => {
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      return write(folder, printCards({ ...order, day: today(new Date()), fontCss: fontCss() }));
    },
    'print.quick': async ({ locale, choose }) => {
      const folder = await folderFor(choose, window());
      return folder === null ? null : write(folder, printQuickGuide({ locale, fontCss: fontCss() }));
    },
    'print.papers': () => Object.values(library().handouts).map(({ pages: _, ...head }) => head),
    'print.paper': async ({ handoutId, locale, choose, folded }) => {
      const { handouts, media } = library();
      const handout = Object.hasOwn(handouts, handoutId) ? handouts[handoutId] : undefined;
      if (handout === undefined) throw new Error(`There is no paper "${handoutId}".`);
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      const setting = { locale, folded, media: mediaReader(media), fontCss: fontCss() };
      return write(folder, printPaper(handout, setting));
    },
  };
}
