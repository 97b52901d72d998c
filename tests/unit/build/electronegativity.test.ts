import { expect, it } from 'vitest';
import { findingsOf, unanswered } from '../../../build/checks/electronegativity.ts';

const TABLE = `issue, severity, confidence, filename, location, sample, description, url
CSP_GLOBAL_CHECK,"MEDIUM","CERTAIN","N/A","0:0",N/A,"No CSP has been detected",https://example.invalid
NODE_INTEGRATION_JS_CHECK,"HIGH","FIRM","main/x.ts","1:2","new BrowserWindow({","x, y",https://example.invalid
`;

it('a finding that nobody answered is told with its file and what to do', () => {
  expect(findingsOf(TABLE)).toEqual([
    { rule: 'CSP_GLOBAL_CHECK', file: 'N/A' },
    { rule: 'NODE_INTEGRATION_JS_CHECK', file: 'main/x.ts' },
  ]);
  expect(unanswered(findingsOf(TABLE))).toEqual([
    'main/x.ts: NODE_INTEGRATION_JS_CHECK is new. Mend it, or answer it in build/checks/electronegativity.ts.',
  ]);
});
