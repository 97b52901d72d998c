import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { openReadable, quickCheck } from '../../../electron/core/archive/database.ts';
import { openBundle } from '../../../electron/core/exchange/bundle.ts';

const isDraft = (path: string): boolean =>
  path.split(/[\\/]/).some((part) => /^\..*\.part/.test(part) || /\.part(-wal|-shm|-journal)?$/.test(part));

function officeFile(path: string): string | null {
  const parts = unzipSync(readFileSync(path));
  return '[Content_Types].xml' in parts ? null : 'no [Content_Types].xml';
}

function csvFile(path: string): string | null {
  const text = readFileSync(path, 'utf8');
  if (text.includes('\0')) return 'zeros in it';
  return text.endsWith('\n') ? null : 'breaks off';
}

function parquetFile(path: string): string | null {
  const bytes = readFileSync(path);
  const isMarked = bytes.subarray(0, 4).toString() === 'PAR1' && bytes.subarray(-4).toString() === 'PAR1';
  return isMarked ? null : 'breaks off';
}

function databaseFile(path: string): string | null {
  const db = openReadable(path);
  try {
    const [found] = quickCheck(db);
    if (found !== undefined) return found;
    return Number(db.pragma('user_version')) > 0 ? null : 'without tables';
  } finally {
    db.close();
  }
}

async function bundleFile(path: string): Promise<string | null> {
  const bundle = await openBundle(path);
  try {
    await bundle.verify();
    return null;
  } finally {
    bundle.close();
  }
}

const jsonFile = (path: string): null => {
  JSON.parse(readFileSync(path, 'utf8'));
  return null;
};

const READERS: Record<string, (path: string) => string | null | Promise<string | null>> = {
  '.docx': officeFile,
  '.xlsx': officeFile,
  '.csv': csvFile,
  '.parquet': parquetFile,
  '.db': databaseFile,
  '.kmm': bundleFile,
  '.json': jsonFile,
};

const readerOf = (name: string) =>
  /^kit\.db\.before-v\d+$/.test(name) ? databaseFile : READERS[extname(name)];

/** Files that are their owner's to look at, and a damaged archive that was kept on purpose. */
const isElsewhere = (name: string): boolean =>
  ['kit.db', 'live.db', 'kit.lease'].some((own) => name.startsWith(own) && !name.includes('.before-')) ||
  name.startsWith('kit.damaged-');

/**
 * Every file below `dirs` under its final name, read as its user would: what breaks off, holds zeros or does not open.
 * Drafts (`.….part`) are nobody's.
 */
export async function halfFiles(dirs: readonly string[]): Promise<{ findings: string[]; files: number }> {
  const findings: string[] = [];
  let files = 0;
  for (const dir of dirs.filter(existsSync))
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const reader = readerOf(basename(path));
      if (!entry.isFile() || isDraft(path) || isElsewhere(entry.name) || reader === undefined) continue;
      files += 1;
      try {
        const found = await reader(path);
        if (found !== null) findings.push(`${path}: ${found}`);
      } catch (cause) {
        findings.push(`${path}: ${cause instanceof Error ? cause.message : cause}`);
      }
    }
  return { findings, files };
}
