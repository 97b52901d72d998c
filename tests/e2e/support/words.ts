import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../build/tools/paths.ts';

const folder = inRoot('renderer', 'i18n', 'vi');

const messages: Record<string, string> = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
);

/** The Vietnamese words of a message without values, as they stand on the screen: an editor may change them. */
export function words(id: string): string {
  const text = messages[id];
  if (text === undefined) throw new Error(`There is no message "${id}".`);
  return text;
}
