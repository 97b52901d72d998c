import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ARCHIVE_FILE } from '../../../electron/core/archive/open.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { copyArchive } from '../examine/archive.ts';
import { halfFiles } from '../examine/files.ts';
import { examineLive } from '../examine/live.ts';
import { compare } from '../ledger.ts';
import type { Harm } from '../plan.ts';
import { drawFrom } from '../seeded.ts';
import { meet } from '../tally.ts';
import { live } from './life.ts';
import type { Life, Said } from './messages.ts';
import { DISK_CODES, type Dirs, type Ground, note, type State } from './state.ts';

/** A copy of a run's folders that is harmed and thrown away; the run goes on with its own. */
type Hurt = { dirs: Dirs; seed: string };

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
const liveFile = (dirs: Dirs, suffix = ''): string => join(dirs.data, 'live', `live.db${suffix}`);
const kitFile = (dirs: Dirs, suffix = ''): string => join(dirs.data, `${ARCHIVE_FILE}${suffix}`);

/** Zeros in the midst of a drawn page; of the log where the file itself holds nothing yet. */
function damage({ seed }: Hurt, file: string): void {
  const hit = sizeOf(file) >= 8192 ? file : `${file}-wal`;
  const bytes = readFileSync(hit);
  const pages = Math.floor(bytes.length / 4096);
  const page = drawFrom(seed).int(Math.max(1, pages - 1));
  bytes.fill(0, page * 4096 + 300, page * 4096 + 1500);
  writeFileSync(hit, bytes);
}

const NEWER = 999;

function makeNewer({ dirs }: Hurt): void {
  const db = new Database(kitFile(dirs));
  db.pragma(`user_version = ${NEWER}`);
  db.close();
}

const APPLY: Record<Exclude<Harm, 'small'>, (hurt: Hurt) => void> = {
  'live-page': (hurt) => damage(hurt, liveFile(hurt.dirs)),
  'kit-page': (hurt) => damage(hurt, kitFile(hurt.dirs)),
  'live-log': ({ dirs }) => rmSync(liveFile(dirs, '-wal')),
  'kit-log': ({ dirs }) => rmSync(kitFile(dirs, '-wal')),
  newer: makeNewer,
};

/** Whether what `harm` hurts is there. */
export function canHarm(harm: Harm, state: State, dirs: Dirs): boolean {
  const isRunning = state.started && !state.begun.has('close') && sizeOf(liveFile(dirs)) > 0;
  if (harm === 'live-page')
    return isRunning && sizeOf(liveFile(dirs)) + sizeOf(liveFile(dirs, '-wal')) > 8192;
  if (harm === 'live-log') return isRunning && sizeOf(liveFile(dirs, '-wal')) > 0;
  if (harm === 'kit-log') return sizeOf(kitFile(dirs)) > 0 && sizeOf(kitFile(dirs, '-wal')) > 0;
  const isWhole = !state.begun.has('mend') || state.done.has('mend');
  return isWhole && sizeOf(kitFile(dirs)) > 8192;
}

/** Mounts a disk with little room over `dir`; false where this user may not. */
function mountSmall(dir: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', dir], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const bytesIn = (dir: string): number =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).reduce(
    (all, entry) =>
      all + (entry.isFile() ? Math.ceil(sizeOf(join(entry.parentPath, entry.name)) / 4096) * 4096 : 8192),
    0,
  );

const tellingOf = (said: readonly Said[]): string[] =>
  said.flatMap((one) => (one.say === 'refused' || one.say === 'unsaved' ? [one.code] : []));

/** What of the archive's facts is there that should be; null where it cannot be read. */
function factsOf(dirs: Dirs, scratch: string): number | null {
  copyArchive(dirs.data, scratch);
  try {
    const db = new Database(join(scratch, ARCHIVE_FILE));
    const count = Number(db.prepare('SELECT count(*) FROM facts').pluck().get());
    db.close();
    return count;
  } catch {
    return null;
  }
}

/**
 * The running seminar after its file was harmed: told, or an unbroken beginning of what was recorded. A log that somebody
 * deleted takes what was not yet in the file with it, and SQLite leaves no trace by which that could be told.
 */
function checkSeminar(state: State, before: Seen, codes: readonly string[], dirs: Dirs): string[] {
  if (before.findings.length > 0) {
    if (codes.length === 0) return ['a damaged seminar was not told of'];
    const isKept = readdirSync(join(dirs.data, 'live')).some((name) => /^(unreadable-|live\.db)/.test(name));
    return isKept ? [] : ['a damaged seminar was deleted'];
  }
  if (before.actions === null) return [];
  return compare({ ...state.ledger, acknowledged: 0 }, before.actions)
    .filter(({ kind }) => kind === 'other' || kind === 'ahead')
    .map(({ text }) => text);
}

type Seen = { findings: string[]; actions: ReturnType<typeof actionsOf> };
const actionsOf = ({ recorded }: ReturnType<typeof examineLive>) => recorded?.actions ?? null;

/** The archive after it was harmed: told, or whole by its hashes. */
async function checkArchive(
  dirs: Dirs,
  codes: readonly string[],
  facts: number | null,
  harm: Harm,
): Promise<string[]> {
  if (codes.length > 0) return [];
  const wrong = await verifyArchive(dirs.data).catch((cause: Error) => [cause.message]);
  // What only the great check finds is found there; "Kiểm tra" and every merge and backup make it.
  if (wrong.length > 0) return [];
  const now = factsOf(dirs, join(dirs.own, 'scratch'));
  const isLess = harm === 'kit-page' && (now ?? 0) < (facts ?? 0);
  return isLess ? [`${facts} facts were in the archive, ${now} are, and nothing was said`] : [];
}

/** Tries `harm` on a copy of what is in `dirs`: the kit has to say so or to go on with nothing half. */
export async function tryHarm(
  harm: Harm,
  state: State,
  order: Life,
  ground: Ground,
  from: Dirs,
): Promise<void> {
  const own = join(from.own, 'hurt');
  const dirs = { own, data: join(own, 'data'), stick: join(own, 'stick') };
  for (const dir of [own, dirs.data]) mkdirSync(dir);
  const isSmall =
    harm === 'small' &&
    mountSmall(dirs.data, bytesIn(from.data) + 65_536 + drawFrom(order.seed).int(400_000));
  try {
    if (harm === 'small' && !isSmall) return;
    cpSync(from.data, dirs.data, { recursive: true });
    cpSync(from.stick, dirs.stick, { recursive: true });
    if (harm !== 'small') APPLY[harm]({ dirs, seed: order.seed });
    await hurtLife(
      harm,
      state,
      { ...order, dir: dirs.data, stick: dirs.stick, works: [], harmed: true },
      ground,
      dirs,
    );
  } finally {
    if (isSmall) execFileSync('umount', ['-l', dirs.data]);
  }
  if (state.tally.findings.length === 0) rmSync(own, { recursive: true, force: true });
}

const NAMES: Record<Harm, string> = {
  'live-page': 'damaged page, running seminar',
  'kit-page': 'damaged page, archive',
  'live-log': 'missing log, running seminar',
  'kit-log': 'missing log, archive',
  newer: 'archive of a newer kit',
  small: 'small disk (tmpfs)',
};

async function hurtLife(harm: Harm, state: State, order: Life, ground: Ground, dirs: Dirs): Promise<void> {
  const scratch = join(dirs.own, 'scratch');
  const found = examineLive(dirs.data, join(scratch, 'live'));
  const before = { findings: found.findings, actions: actionsOf(found) };
  const facts = factsOf(dirs, scratch);
  state.tally.lives += 1;
  const ended = await live(order, dirs.own, ground.tools);
  const codes = tellingOf(ended.said).filter((code) => code !== 'closed-unfinished');
  meet(state.tally, NAMES[harm], codes.length > 0);
  const strange = codes.filter(
    (code) => !DISK_CODES.has(code) && !['live-unreadable', 'newer', 'seminar-open'].includes(code),
  );
  const isOver = ended.said.some(({ say }) => say === 'finished') || ended.said.at(-1)?.say === 'refused';
  const findings = [
    ...strange.map((code) => `refused: ${code} ${JSON.stringify(ended.said.at(-1))}`),
    ...(isOver ? [] : [`ended with ${ended.code}: ${ended.errors.slice(-1500)}`]),
    ...(harm === 'live-page' || harm === 'live-log' ? checkSeminar(state, before, codes, dirs) : []),
    ...(harm === 'kit-page' || harm === 'kit-log' ? await checkArchive(dirs, codes, facts, harm) : []),
    ...(harm === 'newer' ? checkNewer(dirs, codes, facts) : []),
    ...(harm === 'small' ? await checkSmall(dirs, codes, facts) : []),
  ];
  note(state, `${harm} after life ${state.tally.lives - 1}`, findings);
}

/** Told at once, and nothing was changed. */
function checkNewer(dirs: Dirs, codes: readonly string[], facts: number | null): string[] {
  const now = factsOf(dirs, join(dirs.own, 'scratch'));
  const db = new Database(join(dirs.own, 'scratch', ARCHIVE_FILE));
  const version = Number(db.pragma('user_version', { simple: true }));
  db.close();
  const isSame = version === NEWER && now === facts;
  return [
    ...(codes[0] === 'newer' ? [] : [`an archive of a newer kit was not refused: ${codes.join()}`]),
    ...(isSame ? [] : ['an archive of a newer kit was changed']),
  ];
}

/** Either there was room enough, or it was told; nothing is half, and what was in the archive is. */
async function checkSmall(dirs: Dirs, codes: readonly string[], facts: number | null): Promise<string[]> {
  const { findings } = await halfFiles([dirs.data, dirs.stick]);
  const wrong = existsSync(kitFile(dirs))
    ? await verifyArchive(dirs.data).catch((cause: Error) => [cause.message])
    : [];
  const now = factsOf(dirs, join(dirs.own, 'scratch'));
  return [
    ...findings,
    ...(codes.length === 0 ? wrong : []),
    ...((facts ?? 0) > (now ?? 0) ? [`${facts} facts were in the archive, ${now} are`] : []),
  ];
}
