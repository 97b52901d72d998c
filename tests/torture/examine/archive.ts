import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../electron/contract/archive.ts';
import { canonicalJson, contentHash } from '../../../electron/core/archive/canonical.ts';
import { type ReadableDb, wholeCheck } from '../../../electron/core/archive/database.ts';
import { ARCHIVE_FILE, openOlderReadOnly } from '../../../electron/core/archive/open.ts';
import { readFacts } from '../../../electron/core/archive/store.ts';
import { OWN_SCHOOL } from '../plain/class.ts';

/** What has to be in the archive: of each set of facts all or nothing, and all where the work is done. */
export type Expected = {
  /** Facts that are known with their ids. */
  sets: { name: string; facts: readonly Fact[]; must: boolean; may: boolean }[];
  /** What the run's own seminar leaves, without ids; null while it is not known. */
  own: { facts: readonly Fact[]; must: boolean; corrected: 'no' | 'maybe' | 'yes' } | null;
  /** A seminar that is deleted. */
  purged: { seminar: string; state: 'no' | 'maybe' | 'yes' };
};

export type ArchiveFound = { findings: string[]; lost: number; half: number; facts: number };

const keyOf = (fact: Fact): string => `${fact.id} ${contentHash(fact)}`;
const bodyOf = ({ kind, body }: Pick<Fact, 'kind' | 'body'>): string =>
  canonicalJson({ kind, body } as never);

/** The archive with its log as it lies there, read in a copy. */
export function copyArchive(dir: string, scratch: string): boolean {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  if (!existsSync(join(dir, ARCHIVE_FILE))) return false;
  for (const suffix of ['', '-wal', '-journal'])
    if (existsSync(join(dir, `${ARCHIVE_FILE}${suffix}`)))
      cpSync(join(dir, `${ARCHIVE_FILE}${suffix}`), join(scratch, `${ARCHIVE_FILE}${suffix}`));
  return true;
}

const seminarsIn = (db: ReadableDb): string[] =>
  db.all('SELECT DISTINCT seminar FROM facts').map(({ seminar }) => String(seminar));

function examineSets(db: ReadableDb, { sets, purged }: Expected, out: ArchiveFound): void {
  for (const { name, facts, must, may } of sets) {
    const known = facts.filter(({ seminar }) => seminar !== purged.seminar || purged.state === 'no');
    const seminars = new Set(known.map(({ seminar }) => seminar));
    const there = new Set(
      [...seminars].flatMap((seminar) => readFacts(db, seminar)).map((fact) => `${fact.id} ${fact.hash}`),
    );
    const found = known.filter((fact) => there.has(keyOf(fact))).length;
    out.facts += found;
    if (found === known.length && (may || must || found === 0)) continue;
    if (found > 0 && found < known.length) {
      out.half += 1;
      out.findings.push(`${name}: ${found} of ${known.length} facts are there`);
    } else if (must) {
      out.lost += known.length;
      out.findings.push(`${name}: none of ${known.length} facts is there`);
    } else if (found > 0 && !may) out.findings.push(`${name} is there and should not be`);
  }
}

function examinePurged(db: ReadableDb, { purged, sets }: Expected, out: ArchiveFound): void {
  if (purged.state === 'no') return;
  const facts = readFacts(db, purged.seminar);
  const marks = facts.filter(({ kind }) => kind === 'purge').length;
  const left = facts.length - marks;
  const whole = sets.flatMap((set) => set.facts).filter(({ seminar }) => seminar === purged.seminar).length;
  if (marks > 1) out.findings.push(`the deleted seminar has ${marks} marks`);
  if (left > 0 && left < whole) {
    out.half += 1;
    out.findings.push(`the deleted seminar: ${left} of ${whole} facts are there`);
  }
  if (left === 0 && marks === 0) {
    out.lost += whole;
    out.findings.push('the deleted seminar is gone without a mark');
  }
  if (purged.state === 'yes' && left > 0) out.findings.push('the deleted seminar is still there');
}

function examineOwn(db: ReadableDb, { own, sets }: Expected, out: ArchiveFound): void {
  const known = new Set(sets.flatMap(({ facts }) => facts.map(({ seminar }) => seminar)));
  const strange = seminarsIn(db).filter((seminar) => !known.has(seminar));
  if (own === null) {
    if (strange.length > 0) out.findings.push(`${strange.length} seminars that nobody closed`);
    return;
  }
  if (strange.length > 1) out.findings.push(`the seminar is there ${strange.length} times`);
  if (strange.length === 0) {
    if (!own.must) return;
    out.lost += own.facts.length;
    out.findings.push(`the closed seminar is not there (${own.facts.length} facts)`);
    return;
  }
  const all = strange.flatMap((seminar) => readFacts(db, seminar));
  const corrections = all.filter(({ parent }) => parent !== null).length;
  const first = all
    .filter(({ parent }) => parent === null)
    .map(bodyOf)
    .sort();
  const wanted = own.facts.map(bodyOf).sort();
  out.facts += all.length;
  if (JSON.stringify(first) !== JSON.stringify(wanted)) {
    if (first.length < wanted.length) out.half += 1;
    const other = wanted.find((body) => !first.includes(body))?.slice(0, 300);
    out.findings.push(
      `the closed seminar: ${first.length} facts, not the ${wanted.length} expected: ${other}`,
    );
  }
  const most = own.corrected === 'no' ? 0 : 1;
  const least = own.corrected === 'yes' ? 1 : 0;
  if (corrections < least || corrections > most)
    out.findings.push(`the closed seminar was corrected ${corrections} times`);
  if (!all.some((fact) => fact.kind === 'seminar' && fact.body.school.name === OWN_SCHOOL))
    out.findings.push('the closed seminar has no record of its school');
}

/** Compares the archive, copied to `scratch`, with what has to be there. */
export function examineArchive(scratch: string, expected: Expected): ArchiveFound {
  const out: ArchiveFound = { findings: [], lost: 0, half: 0, facts: 0 };
  let db: ReadableDb;
  try {
    db = openOlderReadOnly(scratch);
  } catch (cause) {
    // Made and not yet given its tables.
    if (
      cause instanceof Error &&
      'code' in cause &&
      cause.code === 'older' &&
      !expected.sets.some(({ must }) => must)
    )
      return out;
    return { ...out, findings: [`kit.db cannot be read: ${cause instanceof Error ? cause.message : cause}`] };
  }
  try {
    out.findings.push(...wholeCheck(db).map((one) => `kit.db: ${one}`));
    examineSets(db, expected, out);
    examinePurged(db, expected, out);
    examineOwn(db, expected, out);
    return out;
  } catch (cause) {
    return {
      ...out,
      findings: [...out.findings, `kit.db: ${cause instanceof Error ? cause.message : cause}`],
    };
  } finally {
    db.close();
  }
}
