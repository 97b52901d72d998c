import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import type { TwoDisplays } from '../../../build/display.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { replay } from '../../../electron/core/live/replay.ts';
import { nextAction, towardsClosing } from '../actions.ts';
import { halfFiles } from '../examine/files.ts';
import { examineLive } from '../examine/live.ts';
import { compare, emptyLedger, type Ledger, said, saved, UNKNOWN } from '../ledger.ts';
import { OWN_SETUP } from '../plain/class.ts';
import type { Common } from '../plain/common.ts';
import { type Draw, drawFrom } from '../seeded.ts';
import { nothingCounted, type Tally } from '../tally.ts';
import { act, ask, call, killLater, VICTIMS } from './app.ts';
import { type Home, homeOf } from './place.ts';
import { shared } from './shared.ts';

/** What is under way when the app is killed. */
const MOMENTS = ['present', 'present', 'present', 'close', 'report', 'bundle', 'backup', 'merge'] as const;
type Moment = (typeof MOMENTS)[number];

type Room = { home: Home; page: Page; draw: Draw; content: SeminarContent; ledger: Ledger; tally: Tally };

const begin = async (room: Room): Promise<void> => {
  const { page, content } = room;
  await ask(page, 'seminar.start', { ...OWN_SETUP, programmeId: content.programme.id });
};

const stateOf = async (page: Page): Promise<Seminar | null> =>
  (await ask<Snapshot>(page, 'snapshot.get')).seminar;

/** Notes what an action came to. */
function hear(room: Room, before: Seminar, after: Snapshot, action: Parameters<typeof act>[1]): Seminar {
  const now = shared(before, after.seminar ?? before);
  const isSaved = after.saving.state === 'saved';
  if (now === before) {
    if (isSaved) room.ledger = saved(room.ledger);
    return now;
  }
  const fact = isFact(before, now);
  room.tally.actions += 1;
  if (fact) room.tally.facts += 1;
  room.ledger = said(room.ledger, { at: UNKNOWN, action }, fact, isSaved);
  return now;
}

/** Up to `count` drawn actions, as fast as the app takes them; ends where it is killed. */
async function present(room: Room, count: number): Promise<void> {
  let state = await stateOf(room.page);
  for (let n = 0; n < count && state !== null; n += 1) {
    const action = nextAction({ draw: room.draw, state, content: room.content });
    const after = await act(room.page, action);
    if (after === null) return;
    state = hear(room, state, after, action);
  }
}

async function towardsEnd(room: Room): Promise<void> {
  let state = await stateOf(room.page);
  for (let n = 0; n < 500 && state !== null; n += 1) {
    const action = towardsClosing({ draw: room.draw, state, content: room.content });
    if (action === null) return;
    const after = await act(room.page, action);
    if (after === null) return;
    state = hear(room, state, after, action);
  }
}

const work = async ({ page, home, draw }: Room, moment: Moment, common: Common): Promise<unknown> => {
  const choice = moment === 'merge' ? `${common.folder}/other` : home.stick;
  const path = moment === 'backup' ? `${home.stick}/sao-luu-${draw.int(9)}.db` : choice;
  await home.kit.tell(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as never;
  }, path);
  if (moment === 'bundle') return call(page, 'exchange.give', { what: 'all' });
  if (moment === 'merge') return call(page, 'exchange.take', { from: 'folder' });
  if (moment === 'backup') return call(page, 'backup.write');
  const id = common.base[0]?.seminar;
  return call(page, 'report.export', {
    id,
    locale: 'vi',
    document: 'report',
    formats: ['docx', 'xlsx', 'csv'],
  });
};

/** Goes on in the app that was started again: the same step, the same answers. */
async function goOn(room: Room, wanted: Seminar): Promise<void> {
  await ask(room.page, 'seminar.continue');
  const state = await stateOf(room.page);
  // Continuing sets clocks of activities waiting; nothing else may differ.
  const still = (one: Seminar) =>
    one.segments.map((segment) => ('timer' in segment ? { ...segment, timer: null } : segment));
  const isSame =
    state !== null && state.segment === wanted.segment && isDeepStrictEqual(still(state), still(wanted));
  if (isSame) room.tally.steps += 1;
  else room.tally.findings.push(`goes on at part ${state?.segment}, not at ${wanted.segment} as it was left`);
}

async function look(room: Room, moment: Moment): Promise<Seminar | null> {
  const { home, ledger, tally } = room;
  const found = examineLive(home.data, `${home.own}/scratch`);
  tally.findings.push(...found.findings);
  if (found.findings.length > 0) tally.integrity += 1;
  const half = await halfFiles([home.data, home.stick]);
  tally.files += half.files;
  tally.half += half.findings.length;
  tally.findings.push(...half.findings);
  if (found.recorded === null) {
    if (moment !== 'close' && ledger.said.length > 0) {
      tally.lost += ledger.said.filter(({ fact }) => fact).length;
      tally.findings.push('the seminar is gone');
    }
    return null;
  }
  for (const { kind, text } of compare(ledger, found.recorded.actions)) {
    if (kind === 'lost') tally.lost += 1;
    else tally.half += 1;
    tally.findings.push(`${kind}: ${text}`);
  }
  return replay(found.recorded);
}

/** The second launch: goes on, closes, and the archive has the seminar once, whole. */
async function finish(room: Room, left: Seminar | null, moment: Moment): Promise<void> {
  const { home, tally } = room;
  await home.kit.launch();
  tally.lives += 1;
  room.page = await home.kit.page('console');
  const { unfinished } = await ask<Snapshot>(room.page, 'snapshot.get');
  // What was cut off while it was being archived is archived by the start itself, and nobody is asked.
  if (left !== null && unfinished === null && moment !== 'close')
    tally.findings.push('the seminar that was left is not offered');
  if (left !== null && unfinished !== null) {
    await goOn(room, left);
    await present(room, 5);
    await towardsEnd(room);
    await ask(room.page, 'seminar.close');
  }
  const list = await ask<{ schoolName: string }[]>(room.page, 'archive.list');
  const own = list.filter(({ schoolName }) => schoolName === OWN_SETUP.school.name).length;
  if (own !== 1) tally.findings.push(`the seminar is in the archive ${own} times`);
  await home.kit.kill();
  const wrong = await verifyArchive(home.data);
  tally.checked += 1;
  if (wrong.length > 0) tally.integrity += 1;
  tally.findings.push(...wrong);
}

/** Run `number` of `seed` in real Electron: a seminar, killed at a drawn moment, started again and closed. */
export async function runElectron(
  common: Common,
  folder: string,
  screens: TwoDisplays,
  seed: string,
  number: number,
): Promise<Tally> {
  const draw = drawFrom(`${seed}/electron/${number}`);
  const home = homeOf(common, folder, 'some', screens);
  const content = common.contents[draw.pick(Object.keys(common.contents))] as SeminarContent;
  const tally = { ...nothingCounted(), runs: 1, lives: 1 };
  const [victim, moment] = [draw.pick(VICTIMS), draw.pick(MOMENTS)];
  try {
    await home.kit.launch();
    const room: Room = {
      home,
      page: await home.kit.page('console'),
      draw,
      content,
      ledger: emptyLedger(),
      tally,
    };
    await begin(room);
    await present(room, 5 + draw.int(20));
    if (moment === 'close') await towardsEnd(room);
    const killed = killLater(home.kit, victim, draw.int(moment === 'present' ? 400 : 250));
    if (moment === 'present') await present(room, 200);
    else if (moment === 'close') await call(room.page, 'seminar.close');
    else await work(room, moment, common).catch(() => null);
    await killed;
    const name = `${moment} (${victim})`;
    tally.kills[name] = 1;
    const left = await look(room, moment);
    await finish(room, left, moment);
  } catch (error) {
    tally.findings.push(String(error instanceof Error ? error.stack : error).slice(0, 800));
  } finally {
    if (home.kit.isRunning) await home.kit.kill();
    if (tally.findings.length === 0) home.remove();
    else tally.findings.push(`its files: ${home.own}`, `${moment} ${victim}`);
  }
  return tally;
}
