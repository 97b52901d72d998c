import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFileAtomic } from '../../../electron/core/files/atomic.ts';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { failing } from '../../db/exchange/faults.ts';

/** What Windows answers while another program has the old file open. */
test.each(['EBUSY', 'EPERM', 'EACCES'])('a file open elsewhere (%s) stays, the draft goes', (code) => {
  const dir = mkdtempSync(join(tmpdir(), 'kit-busy-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, 'bao-cao.docx');
  writeFileSync(file, 'cũ');
  const disk = failing(['renameSync'], code);
  expect(() => writeFileAtomic(file, 'mới')).toThrow(expect.objectContaining({ code: 'busy' }));
  expect(readdirSync(dir)).toEqual(['bao-cao.docx']);
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  disk.mended();
  writeFileAtomic(file, 'mới');
  expect(readFileSync(file, 'utf8')).toBe('mới');
});

test('and there is a sentence for it in every language', () => {
  for (const messages of Object.values(MESSAGES)) expect(messages['setup.error.busy']).toMatch(/.{20}/);
});
