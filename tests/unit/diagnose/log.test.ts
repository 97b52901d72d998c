import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryOf, entryText, readEntry } from '../../../electron/core/diagnose/entry.ts';
import { StorageError } from '../../../electron/core/files/errors.ts';
import { JobError } from '../../../electron/jobs/client.ts';
import { Refused } from '../../../electron/main/admit.ts';
import { openLog } from '../../../electron/main/diagnose/log.ts';
import { LOG_BYTES, OLDER_LOGS, readLog } from '../../../electron/main/diagnose/log-files.ts';

/** What must never get into a log: an answer, a question of the box, a school, people, a plan, folders of a person. */
const SECRETS = [
  'Em từng bị chụp ảnh nhạy cảm',
  'Vì sao kẻ xấu biết tên em?',
  'THCS Hoa Ban',
  'thcs-hoa-ban',
  'Nguyễn Thị Lan',
  'NguyenThiLan',
  'Cô Hà gọi 0912 345 678 trước',
  'C:\\Users\\NguyenThiLan\\Desktop',
  '/home/nguyenthilan/Khong Mot Minh',
];

/** Every way in which a text gets into an error that the kit meets. */
const errorsWith = (secret: string): unknown[] => {
  const renamed = new Error('first');
  renamed.name = secret;
  const changed = new Error('first');
  changed.message = secret;
  const forged = new Error(
    `x\n    at ${secret} (/home/${secret}/nguyenthilan.js:1:2)\n    at b (/a/${secret}.js:1:1)`,
  );
  const stacked = new Error('first');
  stacked.stack = `Error: ${secret}\n    at ${secret} (/home/${secret}/app.js:1:2)`;
  return [
    secret,
    { secret },
    new Error(secret),
    new Error('wrapped', { cause: new Error(secret) }),
    new StorageError('missing', `/media/${secret}/kit.db: ${secret}`, new Error(secret)),
    new Refused('input', secret),
    new Refused(secret, secret),
    new JobError({ code: secret, message: secret }),
    Object.assign(new Error(`ENOENT: no such file, open '/home/${secret}/a'`), {
      code: 'ENOENT',
      path: secret,
    }),
    renamed,
    changed,
    forged,
    stacked,
  ];
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-log-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const everything = (): string =>
  readdirSync(join(dir, 'logs'))
    .map((name) => readFileSync(join(dir, 'logs', name), 'utf8'))
    .join('\n');

describe('the log', () => {
  it('says nothing that an error says: no answer, question, school, person, plan or folder', () => {
    const note = openLog(dir, false);
    let written = 0;
    for (const secret of SECRETS)
      for (const error of errorsWith(secret)) {
        note('call', error, { channel: secret, code: secret, version: secret });
        written += 1;
      }
    const text = everything();
    expect(readLog(dir, 10_000)).toHaveLength(written);
    for (const secret of [...SECRETS, 'nguyenthilan', 'Hoa Ban', '0912'])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('still tells what went wrong, and where in the program', () => {
    const note = openLog(dir, false);
    note('call', new StorageError('disk-full', '/home/lan: full'), { channel: 'seminar.close' });
    note('launched', undefined, { version: '0.1.0' });
    const [entry, launched] = readLog(dir, 10);
    expect(entry).toMatchObject({
      event: 'call',
      channel: 'seminar.close',
      kind: 'StorageError',
      code: 'disk-full',
    });
    expect(entry?.from?.[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(launched && entryText(launched)).toMatch(/^\d{4}-.*Z launched 0\.1\.0$/);
  });

  it('reads nothing back that it would not write: a line that somebody changed is cut down again', () => {
    const entry = entryOf('jobs', 0, new Refused('slow', 'x'));
    const forged = { ...entry, message: SECRETS[0], code: SECRETS[3], from: [SECRETS[7], 'a.cjs:1:2'] };
    expect(readEntry(JSON.stringify(forged))).toEqual({ ...entry, code: 'other', from: ['a.cjs:1:2'] });
    for (const line of ['', 'null', '{}', '[2026] Error: THCS Hoa Ban', '{"at":"x","event":"call"}'])
      expect(readEntry(line)).toBeNull();
  });

  it('keeps three files at most and takes away those of before', () => {
    mkdirSync(join(dir, 'logs'));
    writeFileSync(join(dir, 'logs', 'main.log'), SECRETS[2] ?? '');
    const note = openLog(dir, false, 1000);
    for (let turn = 0; turn < 200; turn += 1) note('call', undefined, { channel: 'seminar.close' });
    note('archive');
    expect(readdirSync(join(dir, 'logs')).sort()).toEqual(['kit.1.log', 'kit.2.log', 'kit.log']);
    for (const name of readdirSync(join(dir, 'logs')))
      expect(statSync(join(dir, 'logs', name)).size).toBeLessThan(1200);
    expect(readLog(dir, 1)).toMatchObject([{ event: 'archive' }]);
    expect(readLog(dir, 20)).toHaveLength(20);
    expect(LOG_BYTES * (OLDER_LOGS + 1)).toBeLessThanOrEqual(1 << 20);
  });
});
