import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ImportReport } from '../../../contract/importing.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { findItems } from '../items.ts';
import { packRoots } from '../packs.ts';
import { bringDecks } from './bring-decks.ts';
import { bringPack, packInside } from './bring-pack.ts';
import { decksAmong, filesBelow, textOf } from './find.ts';
import type { Brought, Making } from './making.ts';
import { free, slugOf } from './names.ts';
import { Notes } from './notes.ts';
import { REPORT_FILE } from './own.ts';
import { ImportRefused } from './refusal.ts';
import { unzip } from './unzip.ts';

/** What to bring in (absolute path), and where the kit's data and its built-in content are. */
export type ImportOrder = { path: string; dataDir: string; builtIn: string };

type Importer = (path: string, making: Making) => Brought | Promise<Brought>;

const fromFolder: Importer = (path, making) => {
  const inside = packInside(path);
  if (inside !== null) return bringPack(inside, making);
  return bringDecks(decksAmong(path, filesBelow(path)), { ...making, root: path });
};

/** By the ending of a file's name: how it is brought in. */
const IMPORTERS: Readonly<Record<string, Importer>> = {
  '.md': (path, making) =>
    bringDecks([{ file: basename(path), text: textOf(path, basename(path)) }], {
      ...making,
      root: dirname(path),
    }),
  '.zip': async (path, making) => {
    const unpacked = join(dirname(making.folder), 'unpacked');
    mkdirSync(unpacked);
    await unzip(path, making.name, unpacked, making.notes);
    return fromFolder(unpacked, making);
  },
};

const SAME: Readonly<Record<string, string>> = { '.markdown': '.md' };
const OFFICE = /^\.(?:pptx?|pptm|ppsx?|potx|odp|key)$/;

/**
 * Brings a deck or a pack of somebody else into the data directory: it is made in a folder of its own, checked, and moved
 * to `packs/` as a whole. Answers what was taken and what could not be kept; never half of it. Throws StorageError for what
 * the disk does.
 */
export async function bringIn({ path, dataDir, builtIn }: ImportOrder): Promise<ImportReport> {
  // Some systems hand names over with letters and marks apart; people see and search them composed.
  const name = basename(path).normalize('NFC');
  const ending = extname(path).toLowerCase();
  const kind = kindOf(path);
  const notes = new Notes();
  const refuse = (code: ImportRefused['code'], problems: Brought['problems'] = []): ImportReport => ({
    kind: 'refused',
    name,
    code,
    notes: notes.all,
    problems,
  });
  if (kind === null) return refuse('missing');
  if (kind === 'file' && OFFICE.test(ending)) return { kind: 'office', name };
  const importer = kind === 'folder' ? fromFolder : IMPORTERS[SAME[ending] ?? ending];
  if (importer === undefined) return refuse('kind');
  const work = workFolder(dataDir);
  try {
    const packs = join(dataDir, 'packs');
    const id = freeId(slugOf(name.replace(/\.[^.]*$/, ''), 'bai'), packs, builtIn);
    const making = { folder: join(work, id), id, root: path, name, builtIn, packs, notes };
    mkdirSync(making.folder);
    const brought = await importer(path, making);
    if (brought.refused) return refuse('unusable', brought.problems);
    const { slides, pictures, clips, problems, title, programme } = brought;
    const report: ImportReport = {
      ...{ kind: 'added', name, pack: id, title, programme, slides, pictures, clips, problems },
      notes: notes.all,
    };
    writeFileAtomic(join(making.folder, REPORT_FILE), `${JSON.stringify(report)}\n`);
    onDisk(packs, () => {
      mkdirSync(packs, { recursive: true });
      renameSync(making.folder, join(packs, id));
      syncDirectory(packs);
    });
    return report;
  } catch (error) {
    if (error instanceof ImportRefused) return refuse(error.code);
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : null;
}

/** An empty folder beside the packs; what an import that was cut off left there is cleared away. */
function workFolder(dataDir: string): string {
  const all = join(dataDir, 'importing');
  return onDisk(all, () => {
    rmSync(all, { recursive: true, force: true });
    mkdirSync(all, { recursive: true });
    return mkdtempSync(join(all, 'pack-'));
  });
}

/** An id that no pack and nothing in any pack has. */
function freeId(wanted: string, packs: string, builtIn: string): string {
  const roots = [builtIn, ...packRoots(packs)];
  const ids = roots.flatMap((root) => findItems({ root, problems: [] }).map((item) => item.id));
  const taken = new Set(['cua-toi', 'slides', 'scenarios', ...ids, ...namesIn(packs)]);
  return free(wanted, (id) => taken.has(id));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
