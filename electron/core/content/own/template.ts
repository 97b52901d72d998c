import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../../files/errors.ts';
import { AuthorError } from './error.ts';
import { writeFolderAtomic } from './write-folder.ts';

/** Where the template is in the kit's content, and the name of the folder that it becomes: its id. */
const TEMPLATE = 'scenarios/template';
export const TEMPLATE_ID = 'tinh-huong-cua-toi';

/**
 * Writes the template of a scenario, with guide and schemas, as a new folder in `into`; answers its path.
 *
 * @param contentRoot folder of the content that comes with the kit
 * @throws AuthorError `template-exists` where there is something of that name; StorageError
 */
export function writeTemplate(contentRoot: string, into: string): string {
  const folder = join(into, TEMPLATE_ID);
  if (existsSync(folder))
    throw new AuthorError('template-exists', `${folder} is there already; nothing was written.`);
  const files = onDisk(contentRoot, () => filesIn(join(contentRoot, TEMPLATE)));
  writeFolderAtomic(folder, files);
  return folder;
}

function filesIn(root: string, inside = ''): Record<string, string> {
  const entries = readdirSync(join(root, inside)).map((name) => (inside === '' ? name : `${inside}/${name}`));
  return Object.assign(
    {},
    ...entries.map((name) =>
      statSync(join(root, name)).isDirectory()
        ? filesIn(root, name)
        : { [name]: readFileSync(join(root, name), 'utf8') },
    ),
  ) as Record<string, string>;
}
