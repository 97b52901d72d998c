import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MOST_ROWS } from '../../../electron/contract/plan.ts';
import { NO_FILTERS } from '../../../electron/contract/rollup.ts';
import { canonicalJson, sha256 } from '../../../electron/core/archive/canonical.ts';
import { openArchive, openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { buildRollup } from '../../../electron/core/exchange/rollup/build.ts';
import { A_SEMINAR, content, ids, seminarBody } from './many-body.ts';
import { planMany } from './many-plan.ts';

const INSERT =
  'INSERT INTO facts (id, hash, kind, seminar, parent, simulated, body, content) VALUES (?, ?, ?, ?, NULL, 0, ?, ?)';

/** The same sums without the rules: how many chose each option of each item in each kind of form. */
const BARE = `SELECT f.body ->> '$.mode' AS mode, f.body ->> '$.role' AS role, f.body ->> '$.ageBand' AS age,
    form.value ->> '$.quiz' AS quiz, form.value ->> '$.when' AS "when", item.key AS item, option.value AS option,
    count(*) AS n
  FROM facts f, json_each(f.body, '$.forms') form, json_each(form.value, '$.answers') item, json_each(item.value) option
  WHERE f.kind = 'response' GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY "when", item, option`;

/** A version 4 UUID that looks drawn, the same each time. */
function idOf(word: string): string {
  const d = createHash('sha256').update(word).digest('hex');
  return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-8${d.slice(17, 20)}-${d.slice(20, 32)}`;
}

const form = (when: 'opening' | 'closing', number: number) => ({
  ...{ segment: when, quiz: 'thcs-the', form: when === 'opening' ? 'A' : 'B', when },
  answers: Object.fromEntries(ids.map((id, item) => [id, [`o${1 + ((number * 7 + item * 3) % 3)}`]])),
});

const responseBody = (number: number) => ({
  ...{ mode: 'cards', role: 'student', ageBand: '12-15' },
  forms: [form('opening', number), form('closing', number)],
});

/** An archive of `rows` responses, their seminars and a plan of as many, in the order of random ids, as merging leaves it. */
function make(dir: string, rows: number): void {
  const archive = openArchive(dir);
  planMany(archive, Math.min(rows / A_SEMINAR, MOST_ROWS));
  archive.close();
  const db = new Database(join(dir, 'kit.db'));
  const insert = db.prepare(INSERT);
  const facts = Array.from({ length: rows }, (_, number) => ({ id: idOf(`fact ${number}`), number }));
  facts.sort((a, b) => (a.id < b.id ? -1 : 1));
  db.exec('BEGIN IMMEDIATE');
  db.prepare('INSERT INTO contents (hash, json) VALUES (?, ?)').run(sha256(content), content);
  for (const { id, number } of facts) {
    const seminar = idOf(`seminar ${Math.floor(number / A_SEMINAR)}`);
    insert.run(id, sha256(id), 'response', seminar, canonicalJson(responseBody(number)), null);
  }
  for (let number = 0; number < rows / A_SEMINAR; number += 1) {
    const seminar = idOf(`seminar ${number}`);
    const own = idOf(`content ${number}`);
    insert.run(seminar, sha256(seminar), 'seminar', seminar, canonicalJson(seminarBody(number)), null);
    insert.run(own, sha256(own), 'content', seminar, null, sha256(content));
  }
  db.exec('COMMIT');
  db.close();
}

type Sum = (string | number)[];

/** Sums by SQL alone. */
function sumPlainly(dir: string): Sum[] {
  const db = new Database(join(dir, 'kit.db'), { readonly: true });
  const rows = db.prepare(BARE).all() as { when: string; item: string; option: string; n: number }[];
  db.close();
  return rows.map(({ when, item, option, n }) => [when, item, option, n]);
}

/** The same sums by the kit's roll-up. */
function rollUp(dir: string): Sum[] {
  const db = openArchiveReadOnly(dir);
  const { results } = buildRollup(db, { locale: 'vi', filters: NO_FILTERS, by: [], today: '2026-12-01' });
  db.close();
  return results
    .flatMap(({ when, items: counted }) =>
      counted.flatMap(({ item, options }) =>
        options.map(({ option, count }): Sum => [when, item, option, count ?? -1]),
      ),
    )
    .filter(([, , , count]) => count !== 0)
    .sort(([a, b, c], [d, e, f]) => (`${a} ${b} ${c}` < `${d} ${e} ${f}` ? -1 : 1));
}

// A process of its own for each step, so that the memory of one is not that of another.
const [step, rows, dir = ''] = process.argv.slice(2);
if (step === 'make') make(dir, Number(rows));
const before = performance.now();
const sums = step === 'make' ? [] : step === 'bare' ? sumPlainly(dir) : rollUp(dir);
const ms = performance.now() - before;
process.stdout.write(
  JSON.stringify({ ms, kilobytes: process.resourceUsage().maxRSS, sums: JSON.stringify(sums) }),
);
