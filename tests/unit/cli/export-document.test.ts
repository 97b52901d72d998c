import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { createJobs } from '../../../electron/jobs/table.ts';
import { closedSeminar } from '../../db/archive/fixtures.ts';
import { electronStandIn } from './stand-in.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kit-cli-export-'));

/** A data folder with one closed seminar, in which the organisation was set once. */
function dataFolder(): { data: string; seminar: string } {
  const data = folder();
  const jobs = createJobs();
  jobs.open({ dir: data });
  const facts = closedSeminar().map((fact) =>
    fact.kind === 'seminar' ? { ...fact, body: { ...fact.body, organisation: '' } } : fact,
  );
  jobs.close({ facts });
  jobs['settings.write']({ key: 'organisation', value: { lines: ['Đoàn xã Bảo Yên'], logo: null } });
  jobs.leave();
  return { data, seminar: facts[0]?.seminar ?? '' };
}

async function exported(...more: string[]): Promise<{ code: number; err: string[]; out: string }> {
  const { data, seminar } = dataFolder();
  const out = join(folder(), 'ra');
  const err: string[] = [];
  const args = ['export', '--data', data, '--seminar', seminar, '--out', out, ...more];
  const code = await run(args, { out: () => undefined, err: (line) => err.push(line) });
  return { code, err, out };
}

afterEach(() => vi.unstubAllEnvs());

describe('kit export --document', () => {
  it('writes the biên bản as DOCX and PDF, under the organisation that was set', async () => {
    const env = electronStandIn(`writeFileSync(pdf, readFileSync(page, 'utf8'));`);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { code, out } = await exported('--document', 'minutes', '--format', 'docx,pdf');
    expect(code).toBe(0);
    const files = readdirSync(out).sort();
    expect(files.map((file) => file.replace(/_.*\./, '.'))).toEqual(['bien-ban.docx', 'bien-ban.pdf']);
    const page = readFileSync(join(out, files[1] ?? ''), 'utf8');
    expect(page).toContain('<h1>BIÊN BẢN</h1>');
    expect(page).toContain('ĐOÀN XÃ BẢO YÊN');
  });

  it('refuses tables of a document that has none, and a document that there is not', async () => {
    const tables = await exported('--document', 'signin', '--format', 'docx,csv');
    expect([tables.code, tables.err.join()]).toEqual([2, expect.stringContaining('signin has no tables')]);
    const unknown = await exported('--document', 'thu-moi', '--format', 'docx');
    expect([unknown.code, unknown.err.join()]).toEqual([2, expect.stringContaining('minutes, signin')]);
  });
});
