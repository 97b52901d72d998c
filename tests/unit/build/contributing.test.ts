import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/tools/paths.ts';
import { VERBS } from '../../../electron/cli/verbs.ts';

const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Everything that stands as code within the sentences of a file, whether or not it runs on in the next line. */
const codeOf = (file: string): string[] => {
  const text = readFileSync(inRoot(file), 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
};

const HOUSE = /^(electron|renderer|slides|scenarios|build|tests)\/[\w./-]*$/;

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const code = codeOf(file);

  it('names files and folders that are there', () => {
    const named = code.filter((each) => HOUSE.test(each));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(inRoot(path)))).toEqual([]);
  });

  it('names scripts and verbs that are there', () => {
    const runs = code.flatMap((each) => {
      const [, script = '', verb] = /^npm run (?:-s )?(\S+)(?: -- (\S+))?/.exec(each) ?? [];
      return script === '' ? [] : [{ script, verb }];
    });
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter(({ script }) => !(script in scripts))).toEqual([]);
    const verbs = runs.filter(({ script }) => script === 'kit').flatMap(({ verb }) => verb ?? []);
    expect(verbs.filter((verb) => /^[a-z]/.test(verb) && !(verb in VERBS))).toEqual([]);
  });
});
