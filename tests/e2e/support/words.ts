import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../build/tools/paths.ts';
import type { Locale } from '../../../slides/model/text.ts';

const messagesIn = (locale: Locale): Record<string, string> => {
  const folder = inRoot('renderer', 'i18n', locale);
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  );
};

const messages = { vi: messagesIn('vi'), en: messagesIn('en'), uk: messagesIn('uk') };

/** The words of a message without values, as they stand on the screen: an editor may change them. */
export function words(id: string, locale: Locale = 'vi'): string {
  const text = messages[locale][id];
  if (text === undefined) throw new Error(`There is no message "${id}".`);
  return text;
}
