import { FILE_FORMATS, type FileFormat } from '../core/files/report-files.ts';
import { type OptionValues, UsageError } from './verb.ts';

/** Every format that a report can be written in. */
export const FORMATS = [...FILE_FORMATS, 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** True for a format that needs no window; a PDF is printed by Electron. */
export const isFileFormat = (format: Format): format is FileFormat => format !== 'pdf';

/** The value of an option that is a word; null where it is not given. */
export const textOf = (values: OptionValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The value of an option that has to be given. Throws UsageError that says `what`. */
export function wanted(values: OptionValues, key: string, what: string): string {
  const value = textOf(values, key);
  if (value === null) throw new UsageError(`say ${what}: --${key}`);
  return value;
}

/** The words of a list that the kit knows, in its own order. Throws UsageError for one that it does not. */
export function listOf<T extends string>(text: string, known: readonly T[], what: string): T[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const unknown = words.find((word) => !known.some((one) => one === word));
  if (unknown !== undefined)
    throw new UsageError(`"${unknown}" is no ${what}; there are ${known.join(', ')}`);
  return known.filter((one) => words.includes(one));
}
