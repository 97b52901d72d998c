import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../build/tools/paths.ts';
import type { Fact } from '../../../electron/contract/archive.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { MIGRATIONS } from '../../../electron/core/archive/migrations/all.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { startSeminar } from '../../../electron/core/live/initial.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { nextAction, towardsClosing } from '../actions.ts';
import { type Draw, drawFrom } from '../seeded.ts';
import { OWN_SETUP, START } from './class.ts';
import { DAY } from './works.ts';

/** The programmes that runs are drawn from: by hands, by cards, a long one, a short one. */
export const PROGRAMMES = ['thcs-45', 'thcs-45-the', 'thpt-90', 'nhac-lai-15'] as const;

/** What all runs of a campaign share, read only. */
export type Common = {
  folder: string;
  contents: Record<string, SeminarContent>;
  /** Facts of the seminars in the archive from the beginning, in the bundle to be merged, and in the backup of another. */
  base: Fact[];
  other: Fact[];
  third: Fact[];
};

/** The facts of a seminar that was held, drawn. */
function heldSeminar(draw: Draw, content: SeminarContent, school: string): Fact[] {
  const setup = { ...OWN_SETUP, programmeId: content.programme.id };
  setup.school = { ...setup.school, name: school };
  const beginning = {
    id: draw.uuid(),
    setup,
    content,
    openingForm: 'A' as const,
    appVersion: '0.1.0',
    at: START,
  };
  let state = startSeminar(beginning);
  let at = START;
  for (let n = 0; n < 150; n += 1) {
    at += 1000;
    const action = nextAction({ draw, state, content });
    if (action.type !== 'closing/open') state = reduce(content, state, { at, action });
  }
  for (let n = 0; n < 1000; n += 1) {
    const action = towardsClosing({ draw, state, content });
    if (!action) break;
    state = reduce(content, state, { at, action });
  }
  return closingFacts(state, content, at, { seminar: draw.uuid(), next: () => draw.uuid() });
}

function archiveOf(dir: string, seminars: readonly Fact[][], migrations = MIGRATIONS): void {
  const db = openArchive(dir, migrations);
  for (const facts of seminars) closeInto(db, facts);
  db.close();
}

/** Makes in `folder` what all runs share: frozen programmes, archives to begin with, another laptop's bundle and backup. */
export async function prepareCommon(folder: string, seed: string): Promise<Common> {
  mkdirSync(folder, { recursive: true });
  const library = loadContent([inRoot()]);
  const contents = Object.fromEntries(PROGRAMMES.map((id) => [id, freezeSeminarContent(library, id)]));
  for (const [id, content] of Object.entries(contents))
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(content));
  const draw = drawFrom(`${seed}/common`);
  const held = (school: string, count: number): Fact[][] =>
    Array.from({ length: count }, (_, at) =>
      heldSeminar(draw, contents[PROGRAMMES[at % 2] as string] as SeminarContent, `${school} ${at + 1}`),
    );
  const [base, other, third] = [held('THCS Suối Bạc', 3), held('THCS Đèo Gió', 3), held('THCS Nà Lúa', 2)];
  archiveOf(join(folder, 'some'), base);
  archiveOf(join(folder, 'older'), base, MIGRATIONS.slice(0, 1));
  const seminars = base.map((facts) => facts.find(({ kind }) => kind === 'seminar')?.seminar);
  writeFileSync(join(folder, 'base.json'), JSON.stringify({ seminars }));
  archiveOf(join(folder, 'of-other'), other);
  const db = openArchive(join(folder, 'of-other'));
  mkdirSync(join(folder, 'other'));
  await giveBundle(db, join(folder, 'of-other'), {
    ...{ what: 'all', folder: join(folder, 'other'), app: '0.1.0', made: DAY },
  });
  db.close();
  archiveOf(join(folder, 'of-third'), third);
  const thirdDb = openArchive(join(folder, 'of-third'));
  writeBackup(thirdDb, join(folder, 'third.db'));
  thirdDb.close();
  return { folder, contents, base: base.flat(), other: other.flat(), third: third.flat() };
}
