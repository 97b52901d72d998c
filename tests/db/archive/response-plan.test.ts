import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, type ResponsePlan } from '../../../electron/contract/response.ts';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import type { Json } from '../../../electron/core/archive/canonical.ts';
import { openReadable, type WritableDb } from '../../../electron/core/archive/database.ts';
import { openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { rebuildWithout } from '../../../electron/core/archive/rebuild.ts';
import { readSettings, writeSetting } from '../../../electron/core/archive/settings.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { restoreSettings } from '../../../electron/core/exchange/restored-settings.ts';
import { RESPONSE_PLAN, readPlan } from '../../../electron/core/response/plan.ts';
import { closedSeminar, tempArchive, tempDir } from './fixtures.ts';

const PLAN: ResponsePlan = {
  ...EMPTY_PLAN,
  school: 'Truong-rieng-QX',
  people: [{ name: 'Nguoi-goi-QX', role: 'Hiệu trưởng', phone: '0987123QX' }],
  police: { name: 'Cong-an-QX', phone: '0246QX' },
  kept: 'Tu-khoa-QX',
  savedOn: '2026-09-07',
};
/** Stands in every word of the plan, and nowhere else. */
const MARK = 'QX';

const withPlan = (db: WritableDb): void => writeSetting(db, RESPONSE_PLAN, PLAN as unknown as Json);

/** Names of the files under `dir` whose bytes hold the mark. */
const marked = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .filter((name) => readFileSync(join(dir, name)).includes(MARK));

describe('the response plan of the school', () => {
  test('is in the file of the archive, and not a byte of it in a bundle', async () => {
    const { db, dir } = tempArchive();
    appendFacts(db, closedSeminar());
    withPlan(db);
    expect(marked(dir).some((name) => name.startsWith('kit.db'))).toBe(true);
    const folder = tempDir();
    const { file } = await giveBundle(db, dir, { what: 'all', folder, app: '0.1.0', made: '2026-11-27' });
    expect(marked(folder)).toEqual([]);
    const parts = Object.values(unzipSync(readFileSync(file)));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.from(part).includes(MARK)).toBe(false);
  });

  test('is left where it is by the merge of a bundle, of a whole data folder and of a backup', async () => {
    const { db, dir } = tempArchive();
    appendFacts(db, closedSeminar());
    withPlan(db);
    const stick = tempDir();
    const backup = join(stick, 'sao-luu.db');
    writeBackup(db, backup);
    const bundle = (
      await giveBundle(db, dir, { what: 'all', folder: stick, app: '0.1.0', made: '2026-11-27' })
    ).file;
    const folder = join(stick, 'may-khac');
    cpSync(dir, folder, { recursive: true });
    for (const source of [bundle, folder, backup]) {
      const home = tempArchive();
      expect(await mergeAll(home.db, [source])).toMatchObject([{ status: 'taken', seminars: { added: 1 } }]);
      expect(readPlan(readSettings(home.db))).toBeNull();
      home.db.pragma('wal_checkpoint(TRUNCATE)');
      expect(marked(home.dir), source).toEqual([]);
    }
  });

  test('of this laptop stays as it is when others are merged', async () => {
    const [here, there] = [tempArchive(), tempArchive()];
    appendFacts(there.db, closedSeminar());
    writeSetting(there.db, RESPONSE_PLAN, { ...PLAN, school: 'Another' } as unknown as Json);
    withPlan(here.db);
    await mergeAll(here.db, [there.dir]);
    expect(readPlan(readSettings(here.db))).toEqual(PLAN);
  });

  test('is in a backup whole, so that a copy of it in the place of the archive has it again', () => {
    const { db } = tempArchive();
    appendFacts(db, closedSeminar());
    withPlan(db);
    const fresh = tempDir();
    writeBackup(db, join(fresh, 'kit.db'));
    const restored = openArchiveReadOnly(fresh);
    expect(readPlan(readSettings(restored))).toEqual(PLAN);
    restored.close();
  });

  test('moves with a backup to a new laptop, and never to one that has seminars or a plan of its own', () => {
    const [old, fresh, organiser, other] = [tempArchive(), tempArchive(), tempArchive(), tempArchive()];
    withPlan(old.db);
    const plans = ({ db }: typeof old) => readPlan(readSettings(db));
    restoreSettings(fresh.db, old.db, false, true);
    expect(plans(fresh)).toEqual(PLAN);
    restoreSettings(organiser.db, old.db, false, false);
    expect(plans(organiser)).toBeNull();
    writeSetting(other.db, RESPONSE_PLAN, { ...PLAN, school: 'Another' } as unknown as Json);
    restoreSettings(other.db, old.db, false, true);
    expect(plans(other)?.school).toBe('Another');
  });

  test('outlives the deleting of seminars for good', () => {
    const { db, dir } = tempArchive();
    const facts = closedSeminar();
    appendFacts(db, facts);
    withPlan(db);
    const gone = { seminar: facts[0]?.seminar ?? '', simulated: false, trace: false };
    db.pragma('wal_checkpoint(TRUNCATE)');
    const draft = openReadable(rebuildWithout(join(dir, 'kit.db'), [gone]));
    expect(draft.get('SELECT count(*) AS n FROM facts')).toMatchObject({ n: 0 });
    expect(readPlan(readSettings(draft))).toEqual(PLAN);
    draft.close();
  });
});
