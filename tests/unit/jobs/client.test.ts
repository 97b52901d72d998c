import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TakeProgress } from '../../../electron/contract/exchange.ts';
import { connectJobs, type JobsProcess } from '../../../electron/jobs/client.ts';
import type { JobCancel, JobRequest } from '../../../electron/jobs/messages.ts';
import { serveJobs } from '../../../electron/jobs/serve.ts';
import { createJobs, type Jobs } from '../../../electron/jobs/table.ts';
import { closedSeminar } from '../../db/archive/fixtures.ts';

/** A jobs process inside this one: messages are cloned on their way, as between real processes. */
class NearProcess extends EventEmitter implements JobsProcess {
  readonly #take: (request: JobRequest | JobCancel) => void;

  constructor(jobs: Jobs) {
    super();
    this.#take = serveJobs(jobs, (answer) => this.emit('message', structuredClone(answer)));
  }

  postMessage(message: unknown): void {
    this.#take(structuredClone(message) as JobRequest | JobCancel);
  }
}

let dir: string;
let jobs: Jobs;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-jobs-'));
  jobs = createJobs();
});

afterEach(() => {
  jobs.leave();
  rmSync(dir, { recursive: true, force: true });
});

test('a seminar is closed, listed, corrected and read through the jobs process', async () => {
  const client = connectJobs(new NearProcess(jobs));
  const { installation } = await client.run('open', { dir });
  expect(await client.run('open', { dir })).toEqual({ installation });
  const facts = closedSeminar();
  const id = facts[0]?.seminar ?? '';
  expect((await client.run('close', { facts })).ids).toHaveLength(5);
  expect((await client.run('close', { facts })).ids).toHaveLength(5);
  expect(await client.run('seminars.list')).toMatchObject([{ id, revisions: 1 }]);

  const record = await client.run('seminar.read', { id });
  const body = { ...record.seminar, organisation: 'Phòng GD' };
  await client.run('seminar.correct', { id, parent: record.head, body: { kind: 'seminar', body } });
  const report = await client.run('report.build', { id, locale: 'vi' });
  expect(report).toMatchObject({ seminar: id, event: { organisation: 'Phòng GD' }, flags: { revision: 2 } });
  expect(await client.run('check')).toEqual([]);
});

test('a report is written into a folder, with the page for the PDF, and not into one that is gone', async () => {
  const client = connectJobs(new NearProcess(jobs));
  await client.run('open', { dir });
  const facts = closedSeminar();
  const order = {
    id: facts[0]?.seminar ?? '',
    locale: 'vi',
    document: 'report',
    formats: ['docx', 'xlsx', 'csv'],
  } as const;
  await client.run('close', { facts });
  const folder = join(dir, 'báo cáo');
  await expect(client.run('report.export', { ...order, dir: folder })).rejects.toMatchObject({
    code: 'missing',
  });
  mkdirSync(folder);
  const { files, html, pdfName } = await client.run('report.export', { ...order, dir: folder });
  expect(files.map((file) => basename(file)).sort()).toEqual(readdirSync(folder).sort());
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(html).toContain('THCS Hoa Ban');
  expect(pdfName).toMatch(/\.pdf$/);
  const minutes = await client.run('report.export', { ...order, document: 'minutes', dir: folder });
  expect(minutes.files.map((file) => basename(file))).toEqual([minutes.pdfName.replace('.pdf', '.docx')]);
  expect(minutes.html).toContain('BIÊN BẢN');
});

test('a second correction of the same head is refused instead of making a conflict', async () => {
  const client = connectJobs(new NearProcess(jobs));
  await client.run('open', { dir });
  const facts = closedSeminar();
  const id = facts[0]?.seminar ?? '';
  await client.run('close', { facts });
  const { head: parent, seminar: body } = await client.run('seminar.read', { id });
  const correction = { id, parent, body: { kind: 'seminar', body } } as const;
  await client.run('seminar.correct', correction);
  await expect(client.run('seminar.correct', correction)).rejects.toMatchObject({ code: 'outdated' });
  expect(await client.run('seminar.read', { id })).toMatchObject({ conflict: false });
});

test('jobs are done in the order in which they were asked for', async () => {
  const client = connectJobs(new NearProcess(jobs));
  const [, , settings] = await Promise.all([
    client.run('open', { dir }),
    client.run('settings.write', { key: 'locale', value: 'uk' }),
    client.run('settings.read'),
  ]);
  expect(settings).toMatchObject({ locale: 'uk' });
});

/** A folder with `count` bundles of other laptops, a seminar each. */
async function stick(count: number): Promise<string> {
  const folder = join(dir, 'usb');
  for (let n = 0; n < count; n += 1) {
    const other = createJobs();
    other.open({ dir: join(dir, `laptop-${n}`) });
    other.close({ facts: closedSeminar() });
    await other['bundle.write']({ what: 'all', folder, app: '0.1.0', made: '2026-11-27' });
    other.leave();
  }
  return folder;
}

test('taking in a stick says which of how many is at work, and how many seminars were new so far', async () => {
  const client = connectJobs(new NearProcess(jobs));
  await client.run('open', { dir });
  const told: TakeProgress[] = [];
  const order = { paths: [await stick(3)] };
  const { taken, left } = await client.follow('bundle.take', order, (now) => told.push(now)).done;
  expect(told.map(({ at, of, seminars }) => [at, of, seminars])).toEqual([
    [1, 3, 0],
    [2, 3, 1],
    [3, 3, 2],
  ]);
  expect(told.map(({ name }) => name)).toEqual(taken.map(({ name }) => name));
  expect(left).toBe(0);
});

test('a cancelled taking in ends after the file at work, and again takes only the rest', async () => {
  const client = connectJobs(new NearProcess(jobs));
  await client.run('open', { dir });
  const order = { paths: [await stick(3)] };
  const first = client.follow('bundle.take', order, ({ at }) => {
    if (at === 2) first.cancel();
  });
  expect(await first.done).toMatchObject({ taken: [{ status: 'taken' }, { status: 'taken' }], left: 1 });
  first.cancel();
  const { taken, left } = await client.run('bundle.take', order);
  expect(taken.map((one) => one.status === 'taken' && one.seminars.added)).toEqual([0, 0, 1]);
  expect(left).toBe(0);
  expect(await client.run('imports.read')).toMatchObject({
    missing: [],
    totals: { laptops: 3, seminars: 3 },
  });
});

test('what goes wrong reaches the caller with its code, and the next job is done', async () => {
  const client = connectJobs(new NearProcess(jobs));
  await expect(client.run('seminars.list')).rejects.toMatchObject({ name: 'JobError', code: 'missing' });
  await client.run('open', { dir });
  await expect(client.run('seminar.read', { id: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  expect(await client.run('seminars.list')).toEqual([]);
});

test('a data folder that another kit has is refused', async () => {
  const other = createJobs();
  other.open({ dir });
  const client = connectJobs(new NearProcess(jobs));
  await expect(client.run('open', { dir })).rejects.toMatchObject({ code: 'in-use' });
  other.leave();
  await client.run('open', { dir });
});

test('when the process dies all that waited is rejected, and its owner is told once', async () => {
  const dying = new NearProcess({ ...jobs, check: () => new Promise<string[]>(() => {}) as never });
  const codes: number[] = [];
  const client = connectJobs(dying, (code) => codes.push(code));
  const waiting = [client.run('check'), client.run('seminars.list')];
  dying.emit('exit', 9);
  dying.emit('exit', 9);
  for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'jobs-gone' });
  await expect(client.run('seminars.list')).rejects.toMatchObject({ code: 'jobs-gone' });
  expect(client.alive).toBe(false);
  expect(codes).toEqual([9]);
});

test('another stick in the place of the one that was open is refused, and nothing is written to it', async () => {
  const client = connectJobs(new NearProcess(jobs));
  const [own, away] = [join(dir, 'data'), join(dir, 'away')];
  const { installation } = await client.run('open', { dir: own });
  await client.run('leave');
  renameSync(own, away);
  await expect(client.run('open', { dir: own, only: installation })).rejects.toMatchObject({ code: 'gone' });
  expect(readdirSync(dir)).toEqual(['away']);

  const other = createJobs();
  expect(other.open({ dir: own }).installation).not.toBe(installation);
  other.leave();
  const before = readFileSync(join(own, 'kit.db'));
  await expect(client.run('open', { dir: own, only: installation })).rejects.toMatchObject({
    code: 'other-stick',
  });
  await expect(client.run('settings.write', { key: 'x', value: 1 })).rejects.toMatchObject({
    code: 'missing',
  });
  expect(readFileSync(join(own, 'kit.db')).equals(before)).toBe(true);

  rmSync(own, { recursive: true });
  renameSync(away, own);
  expect(await client.run('open', { dir: own, only: installation })).toEqual({ installation });
});
