import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { copyOfGoodPack, edit, emptyFolder, GOOD_PACK, lineOf } from '../content/packs.ts';

/** Runs `kit` and answers what it said. */
async function kit(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const QUIZ = 'slides/quizzes/mau.yaml';

describe('kit', () => {
  it('lists its verbs with --help', async () => {
    const { code, out } = await kit('--help');
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/check +find mistakes/);
  });

  it('explains a verb with --help', async () => {
    const { code, out } = await kit('check', '--help');
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('kit check [PATH…] [--json]');
  });

  it.each([
    [[]],
    [['dance']],
    [['check', '--dance']],
    [['check', '/no/such/place']],
    [['check', join(GOOD_PACK, '../broken.yaml')]],
  ])('answers %j with one line and code 2', async (args) => {
    const { code, out, err } = await kit(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).not.toContain('\n');
  });
});

describe('kit check', () => {
  it('says nothing but the sum about good content', async () => {
    expect(await kit('check', GOOD_PACK)).toEqual({ code: 0, out: ['0 errors, 0 warnings'], err: [] });
  });

  it('names file, line and column of an error and ends with code 1', async () => {
    const pack = copyOfGoodPack();
    edit(pack, QUIZ, 'mode: hands', 'mode: feet');
    const { code, out } = await kit('check', pack);
    expect(code).toBe(1);
    expect(out.join('\n')).toMatch(
      new RegExp(`quizzes.mau\\.yaml:${lineOf(pack, QUIZ, 'mode: feet')}:7 error: mode: `),
    );
  });

  it('tells what the gates find too, in the order of the file', async () => {
    const pack = copyOfGoodPack();
    edit(pack, QUIZ, 'mode: hands', 'mode: feet');
    edit(pack, 'slides/decks/mau/vi.md', 'Hỏi lớp, chờ năm giây.', 'Nói: 90 % là thế.');
    const { code, out } = await kit('check', pack);
    expect(code).toBe(1);
    expect(out.filter((line) => / error: .*\[(?:claim|schema)\]$/.test(line))).toEqual([
      expect.stringMatching(/vi\.md:\d+:1 error: "90 %" .*\[claim\]$/),
      expect.stringMatching(/mau\.yaml:\d+:7 error: mode: .*\[schema\]$/),
    ]);
  });

  it('ends with code 0 where there are only warnings', async () => {
    const pack = copyOfGoodPack();
    edit(pack, 'slides/contacts.yaml', ', uk: Безкоштовно', '');
    const { code, out } = await kit('check', pack);
    expect(code).toBe(0);
    expect(out).toEqual([expect.stringContaining(' warning: '), '0 errors, 1 warning']);
  });

  it('tells only what concerns the file or folder that is named', async () => {
    const pack = copyOfGoodPack();
    edit(pack, QUIZ, 'Cúp máy trước.', 'Tắt máy trước.');
    expect((await kit('check', join(pack, QUIZ))).code).toBe(1);
    expect((await kit('check', join(pack, 'slides/decks'))).code).toBe(0);
    expect((await kit('check', join(pack, 'slides/decks/mau/vi.md'))).code).toBe(0);
  });

  it('checks a deck or a quiz that stands alone', async () => {
    const place = emptyFolder();
    cpSync(join(GOOD_PACK, QUIZ), join(place, 'mau.yaml'));
    expect((await kit('check', join(place, 'mau.yaml'))).code).toBe(0);
    edit(place, 'mau.yaml', 'mode: hands', 'mode: [');
    const { code, out } = await kit('check', join(place, 'mau.yaml'));
    expect(code).toBe(1);
    expect(out[0]).toMatch(/mau\.yaml:\d+:\d+ error: /);
  });

  it('prints problems and counts as JSON', async () => {
    const pack = copyOfGoodPack();
    edit(pack, QUIZ, 'Cúp máy trước.', 'Tắt máy trước.');
    const { code, out } = await kit('check', '--json', pack);
    expect(code).toBe(1);
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ rule: 'term', line: lineOf(pack, QUIZ, 'Tắt máy'), severity: 'error' }],
      counts: {
        programmes: { mau: { minutes: 16, segments: 6 } },
        decks: { mau: { slides: 3, fragments: 5, minutes: 5 } },
        quizzes: { mau: { items: 6, formA: 4, formB: 4 } },
        scenarios: {},
      },
    });
  });

  it('counts scenes, endings and decisions of the content of the kit', async () => {
    const { out } = await kit('check', '--json');
    const { counts } = JSON.parse(out.join('\n'));
    expect(counts.scenarios['cuoc-goi-la']).toMatchObject({
      scenes: expect.any(Number),
      endings: expect.any(Number),
      decisionsShortest: expect.any(Number),
      words: { vi: expect.any(Number) },
    });
    expect(counts.words.vi).toBeGreaterThan(1000);
  });
});
