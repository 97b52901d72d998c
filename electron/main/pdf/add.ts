import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentLibrary } from '../../core/content/library.ts';
import { pdfDeckFiles } from '../../core/content/pdf/files.ts';
import { draftPdfPack } from '../../core/content/pdf/keep.ts';
import { idForPdf, titleOfFile } from '../../core/content/pdf/name.ts';
import { PdfError } from '../../core/content/pdf/refusal.ts';
import { refusePdf } from '../../core/content/pdf/whole.ts';
import { readPdf } from './read.ts';

/** A PDF that was made a deck: the programme that shows it, its pack, by what name, and how many pages it has. */
export type AddedPdf = { programme: string; pack: string; title: string; pages: number };

/**
 * Makes the PDF at `path` a pack of its own in the data directory: a deck of its pages, and a programme that shows it.
 * The file itself is copied. The library has to be read again afterwards.
 *
 * @throws PdfError with the reason why it is not taken, StorageError where it cannot be kept; nothing is left then
 */
export async function addPdf(path: string, library: ContentLibrary, dataDir: string): Promise<AddedPdf> {
  const name = basename(path);
  const refused = refusePdf(path);
  if (refused !== null) throw new PdfError(refused, name);
  const packs = join(dataDir, 'packs');
  const title = titleOfFile(path);
  const taken = (id: string): boolean =>
    existsSync(join(packs, id)) ||
    id in library.decks ||
    library.programmes.some((programme) => programme.id === id);
  const id = idForPdf(title, taken);
  const draft = await draftPdfPack(packs, id, path);
  try {
    const info = await readPdf(draft.pdf, name);
    draft.keep(pdfDeckFiles(info, { id, title }));
    return { programme: id, pack: id, title, pages: info.pages.length };
  } finally {
    draft.drop();
  }
}
