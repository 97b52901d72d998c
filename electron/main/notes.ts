import { join } from 'node:path';
import type { notesChannels } from '../contract/notes.ts';
import { openNotes, saveNotes } from '../core/content/notes/notes.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import type { Parts } from './handlers.ts';

/** Functions for the channels of `contract/notes.ts`. The library is read again once for all that was written. */
export function notesHandlers({
  kit,
  library,
  reloadLibrary,
  dataDir,
}: Pick<Parts, 'kit' | 'library' | 'reloadLibrary' | 'dataDir'>): Pick<Handlers, keyof typeof notesChannels> {
  const packs = join(dataDir, 'packs');
  let isStale = false;
  const renew = async (): Promise<void> => {
    if (!isStale) return;
    isStale = false;
    await reloadLibrary();
  };
  return {
    'notes.open': async ({ programmeId }) => {
      await renew();
      return openNotes(library(), packs, programmeId);
    },
    'notes.save': (wanted) => {
      if (kit.live.session !== null) throw new Refused('seminar-open', 'A seminar is on; close it first.');
      saveNotes(library(), packs, wanted);
      isStale = true;
    },
    'notes.done': renew,
  };
}
