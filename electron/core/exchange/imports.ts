import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Import, type Imports, importSchema } from '../../contract/imports.ts';
import { canonicalJson } from '../archive/canonical.ts';
import type { ReadableDb, Row, WritableDb } from '../archive/database.ts';
import { listSeminars } from '../archive/seminars.ts';
import { readSettings, writeSetting } from '../archive/settings.ts';
import { today } from '../day.ts';

/**
 * A row as it is kept. `seminars`: ids of those that were new. `fingerprint`: of a bundle that was taken, its manifest's
 * hash; of what was refused, its trace.
 */
export type ImportRow = Import & { seminars: string[]; fingerprint: string | null };

const INSERT = `INSERT INTO imports (id, day, time, name, installation, made, outcome, seminars, trainers, fingerprint)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`;
const ALL = 'SELECT * FROM imports ORDER BY day DESC, time DESC, id';

/** The root of a stick has no name of its own. */
export const sourceName = (path: string): string => basename(path) || path;

/** An id of its own and the moment of `now` by this laptop's calendar. */
export const stamp = (now: Date): Pick<Import, 'id' | 'day' | 'time'> => ({
  id: randomUUID(),
  day: today(now),
  time: `${now.toTimeString().slice(0, 8)}.${String(now.getMilliseconds()).padStart(3, '0')}`,
});

/** Adds one row; one of the same id that is there already stays as it is. Throws StorageError. */
export function keepImport(db: WritableDb, row: ImportRow): void {
  const { id, day, time, installation, trainers, seminars, fingerprint } = row;
  const { name, ...outcome } = row.what;
  const made = outcome.status === 'taken' ? outcome.made : null;
  const [json, ids, names] = [outcome, seminars, trainers].map((value) => canonicalJson(value));
  const values = [id, day, time, name, installation, made, json ?? '', ids ?? '', names ?? '', fingerprint];
  db.run(INSERT, ...values);
}

const textOf = (value: unknown): string | null => (value === null ? null : String(value));
const listOf = (value: unknown): string[] => (JSON.parse(String(value)) as unknown[]).map(String);

const importOf = (row: Row): Import => ({
  id: String(row.id),
  day: String(row.day),
  time: String(row.time),
  installation: textOf(row.installation),
  trainers: listOf(row.trainers),
  what: { ...JSON.parse(String(row.outcome)), name: String(row.name) },
});

/** Whether an older kit has written the archive, which kept no imports. */
const hasImports = (db: ReadableDb): boolean =>
  db.get("SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'imports'") !== undefined;

/**
 * Rows of a backup, to be brought back. They are from outside: what no kit can have kept is left out, and none makes
 * the kit believe that it had a bundle (`fingerprint`).
 */
export function importsToRestore(db: ReadableDb): ImportRow[] {
  if (!hasImports(db)) return [];
  return db.all(ALL).flatMap((row) => {
    try {
      const checked = importSchema.parse(importOf(row));
      return [{ ...checked, seminars: listOf(row.seminars), fingerprint: null }];
    } catch {
      return [];
    }
  });
}

/** True where a bundle with this manifest has been taken into the archive. */
export const hasTaken = (db: ReadableDb, fingerprint: string): boolean =>
  db.get('SELECT 1 AS found FROM imports WHERE fingerprint = ? LIMIT 1', fingerprint) !== undefined;

/** True where a seminar that this bundle brought was deleted since: what it holds has to be looked at again. */
export const hasLost = (db: ReadableDb, fingerprint: string): boolean =>
  db.get(
    `SELECT 1 AS found FROM imports AS i, json_each(i.seminars) AS s
      JOIN facts AS f ON f.seminar = s.value AND f.kind = 'purge' WHERE i.fingerprint = ? LIMIT 1`,
    fingerprint,
  ) !== undefined;

/** What came of the last one handed in under this name by this installation; null for none. */
export function lastStatus(db: ReadableDb, name: string, installation: string | null): string | null {
  const row = db.get(
    `SELECT outcome ->> 'status' AS status FROM imports WHERE name = ? AND (installation IS NULL OR installation IS ?)
      ORDER BY day DESC, time DESC LIMIT 1`,
    name,
    installation,
  );
  return row === undefined ? null : String(row.status);
}

/** Who held these seminars, by what is current of them. */
export const trainersOf = (db: ReadableDb, seminars: readonly string[]): string[] =>
  db
    .all(
      `SELECT DISTINCT body ->> 'trainer' AS trainer FROM facts AS f
        WHERE kind = 'seminar' AND seminar IN (SELECT value FROM json_each(?)) AND trainer <> ''
          AND NOT EXISTS (SELECT 1 FROM facts WHERE kind = 'seminar' AND seminar = f.seminar AND parent = f.id)
        ORDER BY trainer`,
      canonicalJson([...seminars]),
    )
    .map(({ trainer }) => String(trainer));

/** Something that is not of the kit at all, or practice for a real archive: nobody waits for it. */
const isWaitedFor = ({ what }: Import): boolean =>
  what.status === 'refused' &&
  what.code !== 'mixed' &&
  (what.code !== 'foreign' || /\.(kmm|db)$/i.test(what.name));

/** As kept, with what tells one refused file from another (core/exchange/trace.ts); null where nobody could read it. */
type Handed = Import & { trace: string | null };

/** The kit's own name of a bundle ends with the beginning of its laptop's id and of what is inside; see bundle-name.ts. */
const OWN_NAME = /_([0-9a-f]{8})(?:-[0-9a-f]{6})?\.kmm$/;

/**
 * By what something that was refused is known again. Sixty sticks hold sixty folders called "data": their name says
 * nothing, a bundle's does.
 */
function keyOf({ installation, what, trace, id }: Handed): string {
  if (installation !== null) return `from ${installation.slice(0, 8)}`;
  const named = OWN_NAME.exec(what.name)?.[1];
  if (named !== undefined) return `from ${named}`;
  if (/\.kmm$/i.test(what.name)) return `name ${what.name}`;
  return trace === null ? `row ${id}` : `trace ${trace}`;
}

/** What something that came in answers for: its laptop, and a bundle also for one of its name. */
const answered = ({ installation, what }: Handed): string[] => [
  `name ${what.name}`,
  ...(installation === null ? [] : [`from ${installation.slice(0, 8)}`]),
];

/** What was refused and has not come in since, each once; `imports` newest first. */
export function missingIn(imports: readonly Handed[]): string[] {
  const seen = new Set<string>();
  return imports.flatMap((one) => {
    const key = keyOf(one);
    const isDone = seen.has(key);
    for (const each of one.what.status === 'taken' ? answered(one) : [key]) seen.add(each);
    return !isDone && isWaitedFor(one) ? [one.id] : [];
  });
}

/** Key of the ids of what nobody waits for any more. */
const SETTLED = 'imports.settled';

function settledIn(db: ReadableDb): string[] {
  const kept = readSettings(db)[SETTLED];
  return Array.isArray(kept) ? kept.map(String) : [];
}

/** Keeps that nobody waits any more for what was refused as `id`, or that one does again. Throws StorageError. */
export function settleImport(db: WritableDb, { id, settled }: { id: string; settled: boolean }): void {
  const others = settledIn(db).filter((one) => one !== id);
  writeSetting(db, SETTLED, settled ? [...others, id] : others);
}

/** All that was handed in, what is missing of it, and how much there is. */
export function readImports(db: ReadableDb): Imports {
  return db.reading(() => {
    const rows = db.all(ALL);
    const imports = rows.map(importOf);
    const handed = rows.map((row, index) => ({
      ...(imports[index] as Import),
      trace: textOf(row.fingerprint),
    }));
    const settled = new Set(settledIn(db));
    const refused = missingIn(handed);
    const seminars = listSeminars(db);
    const laptops = imports.flatMap(({ what, installation }) =>
      what.status === 'taken' ? [installation] : [],
    );
    const schools = seminars.map(({ schoolName, commune, province }) =>
      [schoolName, commune, province].join('\n'),
    );
    return {
      imports,
      missing: refused.filter((id) => !settled.has(id)),
      settled: refused.filter((id) => settled.has(id)),
      totals: {
        laptops: new Set(laptops.filter((one) => one !== null)).size,
        seminars: seminars.length,
        schools: new Set(schools).size,
      },
    };
  });
}
