import { type Compiled, contentFingerprint, moved, NOWHERE } from './compiled.ts';
import { loadContent } from './load.ts';

/** Compiles the pack at `root` into text that `readCompiled` understands wherever the pack stands then. */
export function compileContent(root: string): string {
  const compiled: Compiled = {
    fingerprint: contentFingerprint(root),
    library: moved(loadContent([root]), root, NOWHERE),
  };
  return JSON.stringify(compiled);
}
