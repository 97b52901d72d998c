import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { parseYaml } from '../../../electron/core/content/yaml-file.ts';
import { type CheckedScenario, checkScenario } from '../../../scenarios/model/check.ts';
import { type Problem, SCENARIO_RULES } from '../../../scenarios/model/rules/problem.ts';
import { scenarioSchema, scenarioTextSchema } from '../../../scenarios/model/schema.ts';

type File = Problem['file'];
type Case = {
  rule: string;
  says: string;
  severity?: 'warning';
  instead?: string;
  edits: { file: File; find: string; put: string }[];
  found: { file: File; from?: string; at: string };
};

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/scenarios/${name}`, import.meta.url), 'utf8');
const CASES = parse(fixture('broken.yaml')) as Case[];
const FILES = ['scenario.yaml', 'vi.yaml', 'en.yaml'] as const;

/** The files of the good scenario after the edits of a case. */
function spoilt({ edits, instead }: Pick<Case, 'edits' | 'instead'>): Map<File, string> {
  const files = new Map<File, string>(FILES.map((file) => [file, fixture(`mau/${file}`)]));
  if (instead) files.set('scenario.yaml', fixture(instead));
  for (const { file, find, put } of edits) {
    const text = files.get(file) ?? '';
    if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
    files.set(
      file,
      text.replace(find, () => put),
    );
  }
  return files;
}

/** Checks files as the kit does, each problem with its line (from 1). */
function check(files: Map<File, string>): (Problem & { line: number })[] {
  const read = <T>(file: File, schema: z.ZodType<T>) => {
    const yaml = parseYaml(files.get(file) ?? '', schema);
    if (yaml.value === null) throw new Error(`${file}: ${yaml.findings[0]?.message}`);
    return { value: yaml.value, locate: yaml.locate };
  };
  const graph = read('scenario.yaml', scenarioSchema);
  const [vi, en] = [read('vi.yaml', scenarioTextSchema), read('en.yaml', scenarioTextSchema)];
  const scenario: CheckedScenario = { graph: graph.value, text: { vi: vi.value, en: en.value } };
  const locate = { 'scenario.yaml': graph.locate, 'vi.yaml': vi.locate, 'en.yaml': en.locate };
  return checkScenario(scenario).map((problem) => ({
    ...problem,
    line: problem.file === 'uk.yaml' ? 0 : locate[problem.file](problem.path).line,
  }));
}

/** Line of the first `at` in `text`, from the line that holds `from` on. */
function lineOf(text: string, { from = '', at }: Case['found']): number {
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.includes(from));
  const found = lines.findIndex((line, index) => index >= begin && line.includes(at));
  if (begin < 0 || found < 0) throw new Error(`no line holds ${at}`);
  return found + 1;
}

describe('the check of a scenario', () => {
  it('finds nothing wrong in one that uses everything a scenario can have', () => {
    expect(check(spoilt({ edits: [] }))).toEqual([]);
  });

  it('has a fixture that must fail for every rule, and none for a rule that does not exist', () => {
    const covered = new Set(CASES.map(({ rule }) => rule));
    expect(SCENARIO_RULES.filter((rule) => !covered.has(rule))).toEqual([]);
    expect([...covered].filter((rule) => !(SCENARIO_RULES as readonly string[]).includes(rule))).toEqual([]);
  });

  it.each(CASES)('$rule: refuses $says, and names the line', (broken) => {
    const files = spoilt(broken);
    const problems = check(files).filter(({ rule }) => rule === broken.rule);
    const { file } = broken.found;
    expect(problems).toContainEqual(
      expect.objectContaining({
        file,
        line: lineOf(files.get(file) ?? '', broken.found),
        severity: broken.severity ?? 'error',
        message: expect.stringMatching(/.{10}/),
      }),
    );
  });
});
