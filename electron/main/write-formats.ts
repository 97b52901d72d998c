import { join } from 'node:path';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { htmlToPdf } from './windows/print.ts';

/** What the jobs process made of an order for files: those that it wrote, and the page of the PDF with its name. */
type Made = { files: readonly string[]; html: string; pdfName: string };

/**
 * Has `make` write every format but PDF into `folder`, prints the PDF where it is wanted, and remembers all of them in
 * `written`, so that they may be shown in the file manager.
 */
export async function writeFormats<F extends string>(
  folder: string,
  formats: readonly F[],
  make: (others: Exclude<F, 'pdf'>[]) => Promise<Made>,
  written: Set<string>,
): Promise<{ folder: string; files: string[] }> {
  const others = formats.filter((format): format is Exclude<F, 'pdf'> => format !== 'pdf');
  const { files, html, pdfName } = await make(others);
  const all = [...files];
  if (formats.some((format) => format === 'pdf')) {
    const file = join(folder, pdfName);
    writeFileAtomic(file, await htmlToPdf(html));
    all.push(file);
  }
  for (const file of all) written.add(file);
  return { folder, files: all };
}
