import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Fact } from '../../../electron/contract/archive.ts';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import type { ReadableDb, WritableDb } from '../../../electron/core/archive/database.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { type Signer, signerIn } from '../../../electron/core/exchange/keys.ts';
import { mergeAll, type Outcome } from '../../../electron/core/exchange/merge-all.ts';
import { allSeminars } from '../../../electron/core/exchange/sent.ts';
import { type BundleOrder, writeBundle } from '../../../electron/core/exchange/write-bundle.ts';
import { closedSeminar, tempArchive, tempDir } from '../archive/fixtures.ts';

/** SHA-256 over every fact and frozen content of an archive: two that share it hold exactly the same. */
export function factsHash(db: ReadableDb): string {
  const hash = createHash('sha256');
  for (const row of db.all('SELECT * FROM facts ORDER BY id, hash')) hash.update(canonicalJson(row));
  for (const row of db.all('SELECT * FROM contents ORDER BY hash')) hash.update(canonicalJson(row));
  return hash.digest('hex');
}

/** The hash that an archive has which holds `facts` and nothing else. */
export function hashOf(facts: readonly Fact[]): string {
  const { db } = tempArchive();
  appendFacts(db, facts);
  return factsHash(db);
}

export const orderFor = (db: WritableDb, dir: string, made = '2026-11-27'): BundleOrder => ({
  seminars: allSeminars(db),
  installation: 'aaaaaaaa-1111-4111-8111-111111111111',
  app: '0.1.0',
  made,
  signer: signerIn(dir),
});

/** Writes a bundle with all that `facts` are to the file `path`; made by a kit of its own. */
export async function bundleAt(path: string, facts: readonly Fact[], made?: string): Promise<string> {
  const { db, dir } = tempArchive();
  appendFacts(db, facts);
  await writeBundle(db, orderFor(db, dir, made), path);
  return path;
}

export type Parts = Record<string, Uint8Array>;

/** The parts of a sound bundle, and who can sign them anew. */
export async function soundParts(): Promise<{ bytes: Buffer; parts: Parts; signer: Signer }> {
  const { db, dir } = tempArchive();
  appendFacts(db, closedSeminar());
  const path = join(tempDir(), 'goi.kmm');
  await writeBundle(db, orderFor(db, dir), path);
  const bytes = readFileSync(path);
  return { bytes, parts: unzipSync(bytes), signer: signerIn(dir) };
}

/** A zip whose manifest says `claim` of the part of facts and is signed; `facts` is what is in it. */
export function forged(
  { parts, signer }: { parts: Parts; signer: Signer },
  facts: Uint8Array,
  { level, ...claim }: { bytes?: number; lines?: number; sha256?: string; level?: 0 } = {},
): Uint8Array {
  const manifest = JSON.parse(Buffer.from(parts['manifest.json'] ?? []).toString('utf8'));
  const part = {
    name: 'facts.jsonl',
    bytes: facts.length,
    lines: 1,
    sha256: createHash('sha256').update(facts).digest('hex'),
    ...claim,
  };
  const said = strToU8(canonicalJson({ ...manifest, parts: [manifest.parts[0], part] }));
  const all: Zippable = { ...parts, 'facts.jsonl': facts, 'manifest.json': said };
  return zipSync({ ...all, signature: strToU8(signer.sign(said)) }, level === undefined ? {} : { level });
}

/** One fact as the only line of facts. */
export const oneLine = (fact: unknown): Uint8Array => strToU8(`${canonicalJson(fact)}\n`);

/** `bytes` with `byte` at `at`; a negative place counts from the end. */
export function withByte(bytes: Uint8Array, at: number, change: (old: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = change(copy[place] ?? 0) & 255;
  return copy;
}

export const written = (path: string, bytes: Uint8Array | string): string => {
  writeFileSync(path, bytes);
  return path;
};

export type Tried = { outcomes: Outcome[]; bad: Outcome | undefined; others: Outcome[] };

/**
 * Merges `paths` into an archive that holds a seminar, with two sound bundles in `folder`; tells what became of `bad` and
 * of the others, and whether the archive is as if `bad` had never been there.
 */
export async function triedWithGood(
  folder: string,
  bad: string,
  paths: readonly string[],
): Promise<Tried & { isUnchanged: boolean }> {
  const [here, first, last] = [closedSeminar(), closedSeminar(), closedSeminar()];
  await bundleAt(join(folder, 'a-tot.kmm'), first);
  await bundleAt(join(folder, 'z-tot.kmm'), last);
  const { db } = tempArchive();
  appendFacts(db, here);
  const outcomes = await mergeAll(db, paths);
  return {
    outcomes,
    bad: outcomes.find(({ path }) => path === bad),
    others: outcomes.filter(({ path }) => path !== bad),
    isUnchanged: factsHash(db) === hashOf([...here, ...first, ...last]),
  };
}

/** What an archive's file is, for one that is copied or spoilt. */
export function archiveBytes(facts: readonly Fact[], change: (db: WritableDb) => void = () => {}): Buffer {
  const { db } = tempArchive();
  appendFacts(db, facts);
  change(db);
  const path = join(tempDir(), 'ban-sao.db');
  db.run('VACUUM INTO ?', path);
  return readFileSync(path);
}
