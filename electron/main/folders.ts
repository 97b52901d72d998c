import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { onDisk } from '../core/files/errors.ts';

/** Where the kit's folder among the trainer's documents is, or will be. */
export const ownFolderPath = (): string => join(app.getPath('documents'), 'Khong Mot Minh');

/** The kit's folder among the trainer's documents, made where it is not there yet. */
function ownFolder(): string {
  const folder = ownFolderPath();
  onDisk(folder, () => mkdirSync(folder, { recursive: true }));
  return folder;
}

/** Lets the system ask for a file or folder; null when the trainer cancelled. */
export async function askForPath(
  parent: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string | null> {
  const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** The kit's own folder, or with `choose` the one that the trainer names; null when the trainer cancelled. */
export const folderFor = (choose: boolean, parent: BrowserWindow | null): Promise<string | null> =>
  choose
    ? askForPath(parent, { properties: ['openDirectory', 'createDirectory'] })
    : Promise.resolve(ownFolder());
