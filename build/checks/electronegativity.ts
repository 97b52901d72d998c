/** A finding of Electronegativity: the rule, and the file in which it was found (`N/A` for the whole). */
export type Finding = { rule: string; file: string };

/** Every rule that it names here, with the answer: where the thing is done, and the test that sees it done. */
const ANSWERS: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK:
    'electron/main/protocol.ts sends the policy as a header with each page; security.e2e.ts reads it',
  PROTOCOL_HANDLER_JS_CHECK:
    'app:// gives files inside one folder and listed media, to GET only; security.e2e.ts and admit.test.ts try to get out',
  CONTEXT_ISOLATION_JS_CHECK:
    'set in `webPreferences` of windows/console.ts, which it does not follow; read back by security.e2e.ts',
  SANDBOX_JS_CHECK:
    'as above; under an ordinary user security.e2e.ts reads the filter of system calls of each page',
  AUXCLICK_JS_CHECK:
    'switched off in `webPreferences`; the other windows show no link, and no page can open a window (security.e2e.ts)',
  LIMIT_NAVIGATION_GLOBAL_CHECK:
    'electron/main/security.ts, for whatever is made; security.e2e.ts navigates and opens',
  PERMISSION_REQUEST_HANDLER_GLOBAL_CHECK:
    'electron/main/security.ts; security.e2e.ts asks for each permission',
};

/** The findings of its table (CSV with a line of headings). */
export const findingsOf = (csv: string): Finding[] =>
  csv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [rule = '', , , file = ''] = line.split(',').map((cell) => cell.trim().replaceAll('"', ''));
      return { rule, file };
    });

/** What nobody has answered yet, each as a sentence with what to do. */
export const unanswered = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule }) => !Object.hasOwn(ANSWERS, rule))
    .map(
      ({ rule, file }) =>
        `${file}: ${rule} is new. Mend it, or answer it in build/checks/electronegativity.ts.`,
    );
