import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentProblem } from '../contract/content.ts';
import { countContent } from '../core/content/count.ts';
import { checkGates } from '../core/content/gates/check.ts';
import { findItems } from '../core/content/items.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { loadPacks } from '../core/content/load.ts';
import { packAround } from '../core/content/pack-around.ts';
import { byPlace } from '../core/content/problem.ts';
import { type Output, UsageError, type Verb } from './verb.ts';
import { type Said, sumText, ticksUntilStopped, watchPath } from './watch.ts';

const USAGE = `
  kit check [PATH…] [--json]
  kit check PATH --watch

  PATH     a pack, or a file or folder of one; without it the content of this kit
  --json   problems, and counts of what was checked, as JSON
  --watch  checks again whenever something is saved there, until Ctrl+C

  Each problem is one line: file:line:column message. Exit code 1 where there is an error, 0 where there are only
  warnings or nothing.`;

/** Finds mistakes in content and counts what it has. */
export const check: Verb = {
  usage: USAGE,
  options: { json: { type: 'boolean' }, watch: { type: 'boolean' } },
  run: async (values, paths, output) => {
    const { out } = output;
    if (values.watch === true) return watch(paths, values.json === true, output);
    const checked = (paths.length === 0 ? [BUILT_IN] : paths).map((path) => checkPath(resolve(path)));
    const problems = checked.flatMap((one) => one.problems);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (values.json === true) {
      const counts = countContent(
        checked.map(({ library }) => library),
        (origin) => checked.some(({ covers }) => covers(join(origin.pack, origin.path))),
      );
      out(JSON.stringify({ errors, warnings, problems: problems.map(asPrinted), counts }, null, 2));
    } else {
      for (const problem of problems) out(asLine(problem));
      out(sumText(errors, warnings));
    }
    return errors > 0 ? 1 : 0;
  },
};

/** Checks one path at each save; 0 when it was stopped. */
async function watch(paths: readonly string[], json: boolean, output: Output): Promise<number> {
  const [path, ...others] = paths.map((one) => resolve(one));
  if (path === undefined || others.length > 0 || json)
    throw new UsageError('--watch takes one path, and no --json');
  checkPath(path);
  await watchPath(path, () => said(path), output, ticksUntilStopped());
  return 0;
}

/** What there is to say about a path now; null where it is no content at the moment. */
export function said(path: string): Said | null {
  try {
    const { library, problems, covers } = checkPath(path);
    const { scenarios } = countContent([library], ({ pack, path }) => covers(join(pack, path)));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return {
      problems: problems.map(asLine),
      errors,
      warnings: problems.length - errors,
      scenarios: Object.entries(scenarios),
    };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

const BUILT_IN = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

type Checked = { library: ContentLibrary; problems: ContentProblem[]; covers: (path: string) => boolean };

/** Checks what is at `path` together with the content of the kit, to which it may refer. */
function checkPath(path: string): Checked {
  if (!existsSync(path)) throw new UsageError(`${path} does not exist`);
  const around = packAround(path);
  if (around === null) {
    throw new UsageError(
      `${path} is no content: give a pack, or a file or folder inside slides/ or scenarios/`,
    );
  }
  const builtIn = { root: BUILT_IN, problems: [] };
  const kit = around.pack.root === BUILT_IN ? null : { pack: builtIn, items: findItems(builtIn) };
  // The kit first, as in the app: whose id is taken there is told so here.
  const library = loadPacks([...(kit === null ? [] : [kit]), around]);
  checkGates(around.pack, around.items, library, kit);
  const covers = (file: string): boolean => file === around.scope || file.startsWith(around.scope + sep);
  const problems = library.problems
    .filter(({ pack, file }) => pack === around.pack.root && covers(join(pack, file)))
    .sort(byPlace);
  return { library, problems, covers };
}

const fileOf = ({ pack, file }: ContentProblem): string => relative(process.cwd(), join(pack, file));

const asLine = (problem: ContentProblem): string =>
  `${fileOf(problem)}:${problem.line}:${problem.column} ${problem.severity}: ${problem.message} [${problem.rule}]`;

const asPrinted = (problem: ContentProblem) => {
  const { line, column, rule, message, severity } = problem;
  return { file: fileOf(problem), line, column, rule, message, severity };
};
