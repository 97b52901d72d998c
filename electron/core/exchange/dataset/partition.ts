import type { SeminarBody } from '../../../contract/archive.ts';
import { asciiSlug } from '../../reports/file-name.ts';

/** Where the province is empty or has no letter that a folder can bear everywhere. */
const UNKNOWN = 'unknown';
const LONGEST = 40;

/**
 * `province=lao-cai/month=2026-09`: the folder of a seminar's rows, in letters that every file system keeps (FAT32 and
 * Windows too). Its full name is in the column `province_name`.
 */
export function partitionOf({ school, date }: Pick<SeminarBody, 'school' | 'date'>): string {
  const slug = asciiSlug(school.provinceName).slice(0, LONGEST).replace(/-+$/, '');
  return `province=${slug || UNKNOWN}/month=${date.slice(0, 7)}`;
}
