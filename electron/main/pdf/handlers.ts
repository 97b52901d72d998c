import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { ContentLibrary } from '../../core/content/library.ts';
import type { Handlers } from '../answering.ts';
import { addPdf } from './add.ts';

type Parts = {
  library: () => ContentLibrary;
  reloadLibrary: () => Promise<void>;
  dataDir: string;
  window: () => BrowserWindow | null;
};

/** The channels of electron/contract/pdf.ts. */
export const pdfHandlers = (parts: Parts): Pick<Handlers, 'pdf.choose'> => ({
  'pdf.choose': async () => {
    const path = await askForPdf(parts.window());
    if (path === null) return null;
    const added = await addPdf(path, parts.library(), parts.dataDir);
    await parts.reloadLibrary();
    return added;
  },
});

async function askForPdf(parent: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = {
    properties: ['openFile'],
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}
