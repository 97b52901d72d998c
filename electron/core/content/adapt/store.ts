import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../../files/atomic.ts';
import { draftOf } from '../../files/draft.ts';
import { onDisk } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import type { Assembly } from './assembly.ts';
import { filesOf, type OwnFiles } from './files.ts';
import { type OwnPlaces, programmeFile } from './places.ts';

/**
 * Writes an own programme. Its slides become a new deck beside the old one, then the file of the programme is replaced by
 * one that names the new deck, then the old one goes: after a power cut there is the old programme or the new one, whole.
 *
 * @throws StorageError; the old programme is then intact
 */
export function storeProgramme(places: OwnPlaces, assembly: Assembly): void {
  const { id } = assembly.programme;
  const before = decksOf(places, id);
  const revision = 1 + Math.max(0, ...before.map((deck) => Number(deck.slice(deck.lastIndexOf('r') + 1))));
  const files = filesOf(assembly, `${id}-r${revision}`);
  if (files.deck) storeDeck(places, files.deck);
  writeFileAtomic(programmeFile(places, id), files.programme);
  for (const folder of [...before, ...draftsOf(places, id)]) forget(join(places.decks, folder));
}

/** Decks that belong to an own programme; more than one where the kit was stopped while it wrote. */
export function decksOf(places: OwnPlaces, id: string): string[] {
  if (!existsSync(places.decks)) return [];
  const pattern = new RegExp(`^${id}-r\\d+$`);
  return readdirSync(places.decks).filter((name) => pattern.test(name));
}

/** What is left of writing where the kit was stopped in it. */
function draftsOf(places: OwnPlaces, id: string): string[] {
  if (!existsSync(places.decks)) return [];
  return readdirSync(places.decks).filter((name) => name.startsWith(`.${id}-r`) && name.endsWith('.part'));
}

/** A deck that nothing names any more does no harm: one that cannot be removed now goes the next time. */
function forget(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}

function storeDeck(places: OwnPlaces, deck: NonNullable<OwnFiles['deck']>): void {
  const folder = join(places.decks, deck.id);
  const draft = draftOf(folder);
  onDisk(folder, () => {
    try {
      mkdirSync(join(draft, 'media'), { recursive: true });
      for (const [name, file] of Object.entries(deck.media)) copy(file, join(draft, 'media', name), places);
      for (const [name, text] of Object.entries(deck.texts)) writeSynced(join(draft, name), text);
      syncDirectory(draft);
      renameSync(draft, folder);
    } catch (cause) {
      rmSync(draft, { recursive: true, force: true });
      throw cause;
    }
    syncDirectory(places.decks);
  });
}

/**
 * Copies a picture. Inside the pack a second name for the same bytes does, where the disk can do that: pictures never
 * change, and sticks are slow.
 */
function copy(from: string, to: string, places: OwnPlaces): void {
  if (from.startsWith(places.pack)) {
    try {
      linkSync(from, to);
      return;
    } catch {}
  }
  copyFileSync(from, to);
  syncFile(to);
}

function writeSynced(path: string, text: string): void {
  writeFileSync(path, text, { flag: 'wx' });
  syncFile(path);
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
