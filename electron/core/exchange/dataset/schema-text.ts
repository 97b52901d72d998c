import type { Locale } from '../../../../slides/model/text.ts';
import type { DataColumn, DataTable } from './schema.ts';
import { SCHEMA_WORDS } from './schema-words.ts';
import { DATA_TABLES } from './tables.ts';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function tableText(table: DataTable, locale: Locale): string {
  const words = SCHEMA_WORDS[locale];
  const typeOf = ({ type, empty }: DataColumn): string =>
    empty ? `${words.types[type]}, ${words.mayBeEmpty}` : words.types[type];
  const place = table.partitioned ? `${table.name}/province=…/month=YYYY-MM/` : `${table.name}/`;
  return [
    `## ${table.name}`,
    '',
    `${table.title[locale]}. \`${place}\``,
    '',
    row([words.column, words.type, words.meaning]),
    row(['---', '---', '---']),
    ...table.columns.map((each) => row([`\`${each.name}\``, typeOf(each), each.meaning[locale]])),
  ].join('\n');
}

/** Text of `SCHEMA.md` in `locale`: what the data set is, what it leaves out and why, and every column of every table. */
export function schemaText(locale: Locale, simulated: boolean): string {
  const words = SCHEMA_WORDS[locale];
  return [
    `# ${words.title}`,
    ...(simulated ? [`**${words.simulated}**`] : []),
    ...words.about,
    `## ${words.use}`,
    ...words.using,
    `## ${words.privacy}`,
    ...words.leftOut,
    ...DATA_TABLES.map((table) => tableText(table, locale)),
  ]
    .join('\n\n')
    .concat('\n');
}
