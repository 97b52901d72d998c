import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeFileAtomic } from '../../../electron/core/files/atomic.ts';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';

const refusal = vi.hoisted((): { code: string | null } => ({ code: null }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (refusal.code !== null) throw Object.assign(new Error('refused'), { code: refusal.code });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

/** What Windows answers while another program has the old file open. */
test.each(['EBUSY', 'EPERM', 'EACCES'])('a file open elsewhere (%s) stays, the draft goes', (code) => {
  const dir = mkdtempSync(join(tmpdir(), 'kit-busy-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, 'bao-cao.docx');
  writeFileSync(file, 'cũ');
  refusal.code = code;
  expect(() => writeFileAtomic(file, 'mới')).toThrow(expect.objectContaining({ code: 'busy' }));
  expect(readdirSync(dir)).toEqual(['bao-cao.docx']);
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  refusal.code = null;
  writeFileAtomic(file, 'mới');
  expect(readFileSync(file, 'utf8')).toBe('mới');
});

test('and there is a sentence for it in every language', () => {
  for (const messages of Object.values(MESSAGES)) expect(messages['setup.error.busy']).toMatch(/.{20}/);
});
