/** What `npm audit` that ended with `code` and said `output` means, in one sentence or with what it said. */
export function auditVerdict(code: number, output: string): string {
  if (code === 0) return 'ok   npm audit';
  if (/\b(?:404|405)\b/.test(output))
    return (
      'FAIL npm audit: this registry does not answer it, so nothing is known. Run `npm audit --omit=dev` in a copy of ' +
      "package.json and package-lock.json on a laptop whose npm asks npm's own registry."
    );
  return `FAIL npm audit\n${output.trim()}`;
}
