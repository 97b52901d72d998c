import { expect, it } from 'vitest';
import { auditVerdict } from '../../../build/checks/npm-audit.ts';

it('the audit says what to do where a mirror of the registry does not answer, and never takes that for a yes', () => {
  expect(auditVerdict(0, 'found 0 vulnerabilities')).toBe('ok   npm audit');
  const mirror = auditVerdict(1, 'npm error code E405\nnpm error 405 Method Not Allowed - POST');
  expect(mirror).toMatch(/^FAIL .*does not answer.*npm audit --omit=dev/);
  expect(auditVerdict(1, 'zod  high  GHSA-x')).toBe('FAIL npm audit\nzod  high  GHSA-x');
});
