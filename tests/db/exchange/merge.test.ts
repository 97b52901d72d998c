import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../electron/contract/archive.ts';
import { canonicalJson, sha256 } from '../../../electron/core/archive/canonical.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { appendFacts, readFactsOfKind, readKeys } from '../../../electron/core/archive/store.ts';
import { signerIn } from '../../../electron/core/exchange/keys.ts';
import { manifestSchema } from '../../../electron/core/exchange/manifest.ts';
import { mergeAll, type Outcome } from '../../../electron/core/exchange/merge-all.ts';
import { allSeminars, markSent, unsentSeminars } from '../../../electron/core/exchange/sent.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { writeBundle } from '../../../electron/core/exchange/write-bundle.ts';
import {
  closedSeminar,
  purgeFact,
  seminarFact,
  tallyFact,
  tempArchive,
  tempDir,
} from '../archive/fixtures.ts';

const INSTALLATION = 'aaaaaaaa-1111-4111-8111-111111111111';

/** A bundle with all that `facts` are, made by a kit of its own. */
async function bundled(facts: readonly Fact[], name = 'goi.kmm'): Promise<string> {
  const { db, dir } = tempArchive();
  appendFacts(db, facts);
  const path = join(tempDir(), name);
  await writeBundle(db, orderOf(db, dir), path);
  return path;
}
const orderOf = (db: WritableDb, dir: string) => ({
  seminars: allSeminars(db),
  installation: INSTALLATION,
  app: '0.1.0',
  made: '2026-11-27',
  signer: signerIn(dir),
});

const merged = async (db: WritableDb, ...paths: string[]): Promise<Outcome> => {
  const [outcome] = await mergeAll(db, paths);
  if (outcome === undefined) throw new Error('nothing was merged');
  return outcome;
};
const everything = (db: WritableDb): unknown => ({
  keys: readKeys(db),
  list: listSeminars(db),
  records: listSeminars(db).map(({ id }) => readSeminar(db, id)),
});

/** Two seminars with corrections and a conflict, and one that was taken out. */
function history(): Fact[] {
  const [one, two, three] = [closedSeminar(), closedSeminar(), closedSeminar()];
  const parent = one[0]?.id ?? '';
  const twice = tallyFact({ seminar: two[0]?.seminar ?? '', id: two[1]?.id ?? '' }, { present: 7 });
  return [
    ...one,
    seminarFact({ seminar: one[0]?.seminar ?? '', parent }, { organisation: 'Sở GD' }),
    ...two,
    twice,
    ...three,
    purgeFact({ seminar: three[0]?.seminar ?? '' }),
  ];
}

/** What goes out of `facts`: of a purged seminar only that it was. */
const goingOut = (facts: readonly Fact[]): Fact[] => {
  const purged = new Set(facts.filter(({ kind }) => kind === 'purge').map(({ seminar }) => seminar));
  return facts.filter(({ kind, seminar }) => kind === 'purge' || !purged.has(seminar));
};

describe('a bundle', () => {
  test('brings every fact, and again changes nothing', async () => {
    const whole = history();
    const path = await bundled(whole);
    const facts = goingOut(whole);
    const { db } = tempArchive();
    expect(await merged(db, path)).toMatchObject({
      status: 'taken',
      installation: INSTALLATION,
      made: '2026-11-27',
      ...{ added: facts.length, already: 0, corrections: 1, conflicts: 1, purged: 0 },
      seminars: { added: 2, already: 0 },
    });
    const before = everything(db);
    // The same file is known by its manifest; the same facts in another are looked at one by one.
    expect(await merged(db, path)).toMatchObject({ added: 0, already: facts.length, purged: 0 });
    const other = await bundled(facts);
    expect(await merged(db, other)).toMatchObject({ added: 0, already: facts.length, purged: 0 });
    expect(everything(db)).toEqual(before);
    const direct = tempArchive();
    appendFacts(direct.db, facts);
    expect(before).toEqual(everything(direct.db));
    expect(readFactsOfKind(db, 'content')).toHaveLength(2);
  });

  test('leaves no draft beside it, and holds a line a fact, sorted by id', async () => {
    const path = await bundled(history());
    expect(readdirSync(join(path, '..'))).toEqual(['goi.kmm']);
    const text = Buffer.from(unzipSync(readFileSync(path))['facts.jsonl'] ?? []).toString('utf8');
    const ids = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toHaveLength(goingOut(history()).length);
  });

  test('says which kit made it and which versions of content are in it', async () => {
    const parts = unzipSync(readFileSync(await bundled(history())));
    const linesOf = (name: string): string[] =>
      Buffer.from(parts[name] ?? [])
        .toString('utf8')
        .trimEnd()
        .split('\n');
    const manifest = JSON.parse(linesOf('manifest.json').join());
    const versions = linesOf('contents.jsonl').map((line) => JSON.parse(line).hash);
    expect(manifest).toMatchObject({ format: 1, app: '0.1.0', contents: versions });
    expect(versions).toHaveLength(1);
    // A bundle of a kit that did not write them yet is taken all the same.
    const { contents: _, ...older } = manifest;
    expect(manifestSchema.parse(older).contents).toEqual([]);
  });

  test('in any order, repeated, some first and the rest later: the same archive', async () => {
    const facts = history();
    const whole = tempArchive();
    appendFacts(whole.db, facts);
    // A purge that is known first keeps facts out that another order has kept: what is current is the same.
    const current = (db: WritableDb): unknown => (everything(db) as { records: unknown }).records;
    const subsets = fc.array(fc.shuffledSubarray(facts, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(subsets, async (parts) => {
        const { db } = tempArchive();
        for (const part of [...parts, facts, ...parts])
          expect((await merged(db, await bundled(part))).status).toBe('taken');
        expect(current(db)).toEqual(current(whole.db));
      }),
      { numRuns: 8 },
    );
  });

  test('of a data folder is the same as the folder itself, which is only read', async () => {
    const source = tempArchive();
    appendFacts(source.db, history());
    const files = () =>
      readdirSync(source.dir).map((name) => [name, sha256(readFileSync(join(source.dir, name), 'latin1'))]);
    source.db.close();
    const before = files();
    const { db } = tempArchive();
    expect(await merged(db, join(source.dir, '..', source.dir.split('/').at(-1) ?? ''))).toMatchObject({
      status: 'taken',
      added: history().length,
    });
    expect(files()).toEqual(before);
  });

  test('of what is new since the last one has only that', async () => {
    const { db } = tempArchive();
    const [first, second] = [closedSeminar(), closedSeminar()];
    appendFacts(db, first);
    markSent(db, allSeminars(db));
    expect(unsentSeminars(db)).toEqual([]);
    appendFacts(db, second);
    expect(unsentSeminars(db)).toEqual([second[0]?.seminar]);
    appendFacts(db, [seminarFact({ seminar: first[0]?.seminar ?? '', parent: first[0]?.id ?? null })]);
    expect(unsentSeminars(db)).toHaveLength(2);
  });
});

describe('what cannot be taken', () => {
  const refusal = async (path: string, start: readonly Fact[] = []): Promise<string> => {
    const { db } = tempArchive();
    appendFacts(db, start);
    const before = everything(db);
    const good = await bundled(closedSeminar(), 'tot.kmm');
    const [outcome, other] = await mergeAll(db, [path, good]);
    if (outcome?.status !== 'refused') throw new Error('was taken');
    expect(outcome.message).toContain(path);
    // One bad file never stops the others, and nothing of it was kept.
    if (start.length === 0) expect(other).toMatchObject({ status: 'taken', seminars: { added: 1 } });
    else expect(everything(db)).not.toEqual(before);
    return outcome.code;
  };
  const written = (bytes: Uint8Array): string => {
    const path = join(tempDir(), 'hong.kmm');
    writeFileSync(path, bytes);
    return path;
  };
  const parts = async (): Promise<Record<string, Uint8Array>> =>
    unzipSync(readFileSync(await bundled(history())));

  test('nothing, something else, a foreign zip, a zip with one thing more', async () => {
    expect(await refusal(written(new Uint8Array()))).toBe('foreign');
    expect(await refusal(written(strToU8('{"hello": 1}')))).toBe('foreign');
    expect(await refusal(written(zipSync({ 'a.txt': strToU8('x') })))).toBe('foreign');
    expect(await refusal(written(zipSync({ ...(await parts()), x: strToU8('x') })))).toBe('foreign');
    expect(await refusal(written(zipSync({ ...(await parts()), '../x': strToU8('x') })))).toBe('damaged');
    expect(await refusal(join(tempDir(), 'khong-co.kmm'))).toBe('gone');
    expect(await refusal(tempDir())).toBe('foreign');
  });

  test('a manifest that was changed, or signed by nobody', async () => {
    const all = await parts();
    const manifest = JSON.parse(Buffer.from(all['manifest.json'] ?? []).toString('utf8'));
    const changed = strToU8(canonicalJson({ ...manifest, facts: manifest.facts + 1 }));
    expect(await refusal(written(zipSync({ ...all, 'manifest.json': changed })))).toBe('signature');
    expect(await refusal(written(zipSync({ ...all, signature: strToU8('AAAA') })))).toBe('signature');
    const newer = strToU8(canonicalJson({ ...manifest, format: 2 }));
    expect(await refusal(written(zipSync({ ...all, 'manifest.json': newer })))).toBe('newer');
  });

  test('a part that was changed, cut, or made longer', async () => {
    const all = await parts();
    const facts = Buffer.from(all['facts.jsonl'] ?? []).toString('utf8');
    const other = (text: string) => refusal(written(zipSync({ ...all, 'facts.jsonl': strToU8(text) })));
    expect(await other(facts.replace('"present":39', '"present":38'))).toBe('damaged');
    expect(await other(facts.slice(0, -10))).toBe('damaged');
    expect(await other(`${facts}${facts}`)).toBe('bomb');
  });

  test('facts that a kit could not have recorded, though they are signed', async () => {
    const { dir } = tempArchive();
    const signer = signerIn(dir);
    const all = await parts();
    const forged = (line: string): string => {
      const text = `${line}\n`;
      const part = { name: 'facts.jsonl', bytes: Buffer.byteLength(text), lines: 1, sha256: sha256(text) };
      const manifest = JSON.parse(Buffer.from(all['manifest.json'] ?? []).toString('utf8'));
      const bytes = strToU8(
        canonicalJson({ ...manifest, key: signer.key, parts: [manifest.parts[0], part] }),
      );
      return written(
        zipSync({
          ...all,
          'facts.jsonl': strToU8(text),
          'manifest.json': bytes,
          signature: strToU8(signer.sign(bytes)),
        }),
      );
    };
    const fact = tallyFact();
    expect(await refusal(forged(canonicalJson({ ...fact, name: 'Nguyễn Văn A' })))).toBe('damaged');
    expect(await refusal(forged(JSON.stringify(fact, null, 1).replaceAll('\n', '')))).toBe('damaged');
    expect(await refusal(forged(canonicalJson({ ...fact, id: fact.id.replace(/^(.{14})./, '$18') })))).toBe(
      'damaged',
    );
    const { db } = tempArchive();
    expect(await merged(db, forged(canonicalJson(fact)))).toMatchObject({ status: 'taken', added: 1 });
  });

  test('simulated facts for a real archive, and real ones for a simulated', async () => {
    const practice = closedSeminar().map((fact) => ({ ...fact, simulated: true }));
    expect(await refusal(await bundled(practice), closedSeminar())).toBe('mixed');
    const { db } = tempArchive();
    appendFacts(db, practice);
    expect(await merged(db, await bundled(closedSeminar()))).toMatchObject({
      status: 'refused',
      code: 'mixed',
    });
  });

  test('whatever single byte is changed: refused whole, or taken as it was', async () => {
    const facts = history();
    const good = readFileSync(await bundled(facts));
    const whole = tempArchive();
    appendFacts(whole.db, goingOut(facts));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const { db } = tempArchive();
        const outcome = await merged(db, written(bytes));
        if (outcome.status === 'refused') expect(readKeys(db)).toEqual([]);
        else expect(everything(db)).toEqual(everything(whole.db));
      }),
      { numRuns: 60 },
    );
  });

  test('wherever it is cut off: refused whole', async () => {
    const good = readFileSync(await bundled(history()));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
        const { db } = tempArchive();
        expect((await merged(db, written(good.subarray(0, length)))).status).toBe('refused');
        expect(readKeys(db)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('verifyArchive', () => {
  test('finds nothing in a sound archive, and a fact that somebody changed behind the kit', async () => {
    const { db, dir } = tempArchive();
    appendFacts(db, history());
    expect(await verifyArchive(dir)).toEqual([]);
    db.exec('DROP TRIGGER facts_no_update');
    db.run("UPDATE facts SET body = replace(body, '\"present\":39', '\"present\":40') WHERE kind = 'tally'");
    expect((await verifyArchive(dir)).join()).toContain('is not what was recorded');
  });
});
