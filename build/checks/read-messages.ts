import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { channels } from '../../electron/contract/channels.ts';
import { filesUnder } from '../tools/sources.ts';
import { type Catalogue, checkCatalogues, checkUsage, usageIn } from './messages.ts';

const locales = ['vi', 'en', 'uk'];

type Read = { catalogue: Catalogue; areas: string[]; problems: string[] };

/** One language: every file in its folder; the keys of a file begin with its name. */
const readLocale = (folder: string, locale: string): Read => {
  const catalogue: Catalogue = {};
  const areas: string[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(join(folder, locale)).filter((name) => name.endsWith('.json'))) {
    const area = basename(file, '.json');
    areas.push(area);
    const messages = JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as Catalogue;
    for (const [key, message] of Object.entries(messages)) {
      if (!key.startsWith(`${area}.`))
        problems.push(`${locale}/${file}: "${key}" does not begin with "${area}."`);
      catalogue[key] = message;
    }
  }
  return { catalogue, areas, problems };
};

/**
 * Checks all texts of the user interface under `base` (a checkout) against each other and against the code.
 * @returns one sentence per problem
 */
export const checkMessages = (base: string): string[] => {
  const folder = join(base, 'renderer', 'i18n');
  const read = locales.map((locale) => [locale, readLocale(folder, locale)] as const);
  const catalogues = Object.fromEntries(read.map(([locale, { catalogue }]) => [locale, catalogue]));
  const areas = [...new Set(read.flatMap(([, locale]) => locale.areas))];
  const others = new Set(Object.keys(channels));
  const usages = filesUnder(base, ['renderer'])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => usageIn(file, readFileSync(join(base, file), 'utf8'), areas, others));
  return [
    ...read.flatMap(([, { problems }]) => problems),
    ...checkCatalogues(catalogues),
    ...checkUsage(catalogues.vi ?? {}, usages),
  ];
};
