import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../../slides/model/text.ts';
import { onDisk } from '../../files/errors.ts';
import { REPORT_FILE } from '../import/own.ts';
import type { ContentLibrary } from '../library.ts';
import { AuthorError } from './error.ts';
import { isScenarioFolder, readOwn, textsIn } from './read.ts';
import { writeFolderAtomic } from './write-folder.ts';

/** Name of the pack of a scenario that was taken in. */
export const packOf = (id: string): string => `tinh-huong-${id}`;

/**
 * Copies the scenario in `folder` into the data directory as a pack of its own; answers its id. One that was taken in
 * before is replaced, and the old one goes to `trash/`. The library has to be read again afterwards.
 *
 * @param now ms since 1970, for the name in the trash
 * @throws AuthorError `not-a-scenario`, `scenario-not-clean` (it has an error), `scenario-id-taken`; StorageError
 */
export function takeIn(folder: string, library: ContentLibrary, dataDir: string, now: number): string {
  if (!isScenarioFolder(folder)) throw new AuthorError('not-a-scenario', `${folder} has no scenario.yaml.`);
  const { scenario, problems } = readOwn(folder, library);
  if (scenario === null || problems.some(({ severity }) => severity === 'error'))
    throw new AuthorError('scenario-not-clean', `${folder}: mend the errors first.`);
  const { id } = scenario.graph;
  const pack = join(dataDir, 'packs', packOf(id));
  const other = library.origins.find((origin) => origin.kind === 'scenario' && origin.id === id);
  if (other !== undefined && other.pack !== pack)
    throw new AuthorError('scenario-id-taken', `"${id}" is in ${other.pack} already; choose another id.`);
  const languages = LOCALES.filter((locale) => scenario.text[locale] !== undefined);
  const texts = textsIn(folder, languages);
  const inside = Object.entries(texts).map(([name, text]) => [`scenarios/library/${id}/${name}`, text]);
  const title = { ...Object.fromEntries(languages.map((locale) => [locale, scenario.text[locale]?.title])) };
  const report = {
    ...{ kind: 'added', name: id, pack: packOf(id), programme: null, title, notes: [], problems: [] },
    ...{ slides: 0, pictures: 0, clips: 0 },
  };
  trash(pack, join(dataDir, 'trash'), `${packOf(id)}-${now}`);
  writeFolderAtomic(pack, {
    ...Object.fromEntries(inside),
    // With it the first screen lists what was brought along, and can take it out again.
    [REPORT_FILE]: `${JSON.stringify(report)}\n`,
  });
  return id;
}

function trash(folder: string, into: string, name: string): void {
  if (!existsSync(folder)) return;
  onDisk(folder, () => {
    mkdirSync(into, { recursive: true });
    renameSync(folder, join(into, name));
  });
}
