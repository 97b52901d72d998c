import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { idSchema, localTextSchema } from '../../../../slides/model/text.ts';
import type { RemovedProgramme } from '../../../contract/adapt.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { AdaptError } from './error.ts';
import { type OwnPlaces, programmeFile } from './places.ts';
import { decksOf } from './store.ts';

/** How long a removed programme is offered again, ms: thirty days. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Takes an own programme out of the pack, with its slides and pictures, into a folder of the trash that is named after it
 * and `now` (ms since 1970). The programme goes first, so that a half-done removal leaves no programme without slides.
 */
export function trashProgramme(places: OwnPlaces, id: string, now: number): void {
  const target = join(places.trash, `${id}-${now}`);
  const file = programmeFile(places, id);
  const decks = decksOf(places, id).map((deck) => join(places.decks, deck));
  onDisk(file, () => {
    mkdirSync(target, { recursive: true });
    for (const path of [file, ...decks, join(places.pictures, id)])
      if (existsSync(path)) renameSync(path, join(target, path === file ? basename(path) : nameIn(path)));
    syncDirectory(dirname(file));
  });
}

const nameIn = (path: string): string => `${basename(dirname(path))}-${basename(path)}`;

const FOLDER = /^([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{1,15})$/;
/** As much of a programme as is needed to offer it. */
const headSchema = z.looseObject({ id: idSchema, title: localTextSchema });

/** Own programmes in the trash that were removed in the last thirty days, newest first; what cannot be read is left out. */
export function removedProgrammes(places: OwnPlaces, now: number): RemovedProgramme[] {
  if (!existsSync(places.trash)) return [];
  return readdirSync(places.trash)
    .flatMap((folder): RemovedProgramme[] => {
      const [, id = '', time = ''] = FOLDER.exec(folder) ?? [];
      const at = Number(time);
      const head = id === '' || now - at > KEPT_MS ? null : headIn(join(places.trash, folder, `${id}.yaml`));
      return head === null ? [] : [{ folder, title: head.title, at }];
    })
    .sort((a, b) => b.at - a.at);
}

function headIn(file: string): z.infer<typeof headSchema> | null {
  try {
    return headSchema.safeParse(parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Puts a removed programme back, under another id where its own is taken by now; answers the id. Slides and pictures go
 * first, so that a half-done return leaves no programme without slides. The library has to be read again.
 *
 * @param isTaken whether a programme of this id is there
 * @throws AdaptError `no-such-programme` where the trash has no such folder; StorageError
 */
export function restoreProgramme(
  places: OwnPlaces,
  folder: string,
  isTaken: (id: string) => boolean,
): string {
  const source = join(places.trash, folder);
  const [, id = ''] = FOLDER.exec(folder) ?? [];
  const head = id === '' ? null : headIn(join(source, `${id}.yaml`));
  if (head === null) throw new AdaptError('no-such-programme', `The trash has no programme "${folder}".`);
  const back = freeId(places, id, isTaken);
  onDisk(source, () => {
    mkdirSync(places.decks, { recursive: true });
    for (const deck of decksIn(source, id))
      bringDeck(places, join(source, `decks-${deck}`), back + deck.slice(id.length));
    const pictures = join(source, `pictures-${id}`);
    if (existsSync(pictures)) {
      mkdirSync(places.pictures, { recursive: true });
      rmSync(join(places.pictures, back), { recursive: true, force: true });
      renameSync(pictures, join(places.pictures, back));
    }
  });
  writeFileAtomic(programmeFile(places, back), stringify(named(head, id, back), { lineWidth: 0 }));
  // A leftover in the trash is only offered once more.
  rmSync(source, { recursive: true, force: true });
  return back;
}

/** The id itself, or with the first number that no programme has. */
function freeId(places: OwnPlaces, id: string, isTaken: (id: string) => boolean): string {
  const stem = id.slice(0, 58).replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? id : `${stem}-${number}`;
    if (!isTaken(tried) && !existsSync(programmeFile(places, tried))) return tried;
  }
}

const decksIn = (source: string, id: string): string[] =>
  readdirSync(source).flatMap((name) => {
    const deck = name.startsWith('decks-') ? name.slice('decks-'.length) : '';
    return new RegExp(`^${id}-r\\d+$`).test(deck) ? [deck] : [];
  });

/** Moves a deck back; its id is the name of its folder. */
function bringDeck(places: OwnPlaces, from: string, id: string): void {
  const file = join(from, 'deck.yaml');
  const deck = parse(readFileSync(file, 'utf8')) as { id: string };
  if (deck.id !== id) writeFileAtomic(file, stringify({ ...deck, id }, { lineWidth: 0 }));
  // No programme of this name is there: what stands in the way was left by a return that was stopped.
  rmSync(join(places.decks, id), { recursive: true, force: true });
  renameSync(from, join(places.decks, id));
  syncDirectory(places.decks);
}

/** The programme under the id `to`, its slides in the deck that was moved along. */
function named(programme: z.infer<typeof headSchema>, from: string, to: string): object {
  const deckOf = (deck: unknown): unknown =>
    typeof deck === 'string' && new RegExp(`^${from}-r\\d+$`).test(deck)
      ? to + deck.slice(from.length)
      : deck;
  const segments = Array.isArray(programme.segments) ? (programme.segments as { deck?: unknown }[]) : [];
  return {
    ...programme,
    id: to,
    segments: segments.map((part) => ('deck' in part ? { ...part, deck: deckOf(part.deck) } : part)),
  };
}
