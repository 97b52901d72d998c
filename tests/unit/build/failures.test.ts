import { describe, expect, it } from 'vitest';
import { failureLines, playwrightFailures, vitestFailures } from '../../../build/checks/failures.ts';

const passed = { fullName: 'a sum is right', status: 'passed', failureMessages: [] };

describe('what failed', () => {
  it('is told of vitest by file and name, and of a file that could not be loaded', () => {
    const failed = {
      fullName: 'a sum is wrong',
      status: 'failed',
      failureMessages: ['expected 2', 'to be 3'],
    };
    const testResults = [
      { name: 'sum.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: 'gone.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
      { name: 'good.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    ];
    expect(vitestFailures({ testResults })).toEqual([
      { test: 'sum.test.ts: a sum is wrong', why: 'expected 2\nto be 3' },
      { test: 'gone.test.ts', why: 'Cannot find module' },
    ]);
  });

  it('is told of Playwright however deep it lies, with what did not run', () => {
    const spec = (title: string, status: string, message: string) => ({
      ...{ title, file: 'stage.e2e.ts', line: 7 },
      tests: [{ status, results: [{ errors: message === '' ? [] : [{ message }] }] }],
    });
    const deep = { suites: [{ specs: [spec('is black', 'unexpected', 'not black')] }] };
    const suites = [
      { specs: [spec('is there', 'expected', ''), spec('waits', 'skipped', '')], suites: [deep] },
    ];
    expect(playwrightFailures({ suites, errors: [{ message: 'no Electron' }] })).toEqual([
      { test: 'stage.e2e.ts:7: waits (skipped)', why: '' },
      { test: 'stage.e2e.ts:7: is black (unexpected)', why: 'not black' },
      { test: 'outside of every test', why: 'no Electron' },
    ]);
  });

  it('stands in few lines, without the colours of a terminal', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const lines = failureLines([{ test: 'a', why: `\u001b[31mred\u001b[39m\n\n${long}` }]);
    expect(lines.slice(0, 3)).toEqual(['FAIL a', '     red', '     line 0']);
    expect(lines).toHaveLength(13);
  });
});
