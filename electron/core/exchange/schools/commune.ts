import type { School } from '../../../contract/setup.ts';
import { fold } from '../../places/fold.ts';
import { communesOf, provinces } from '../../places/places.ts';

/** What a commune is called without saying what kind it is. */
const bare = (folded: string): string => folded.replace(/^(?:xa|phuong|dac khu|thi tran) /, '');
const bareProvince = (name: string): string => fold(name).replace(/^(?:tinh|thanh pho|tp) /, '');

/** Name, or name and province, as folded text -> codes of the communes called so. */
let index: Map<string, string[]> | null = null;

function makeIndex(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const province of provinces())
    for (const { code, name } of communesOf(province.code)) {
      const whole = fold(name);
      const names = [...new Set([whole, bare(whole)])];
      for (const key of names.flatMap((text) => [text, `${text}, ${bareProvince(province.name)}`]))
        found.set(key, [...(found.get(key) ?? []), code]);
    }
  return found;
}

/** Commune of a school as written, without its kind; '' where it was not written. */
export const communeName = (school: School): string => bare(fold(school.communeName));

/**
 * One name for one commune, however it was written: the official code where the name (with its province, where that is
 * written) fits exactly one commune, else the text itself; '' where none was written. The codes in `school` are not
 * looked at: what was typed freely has none.
 */
export function communeKey({ communeName: name, provinceName }: School): string {
  const text = fold(name);
  if (text === '') return '';
  index ??= makeIndex();
  const province = bareProvince(provinceName);
  const codes = index.get(province === '' ? text : `${text}, ${province}`) ?? [];
  return codes.length === 1 ? (codes[0] as string) : `${text}, ${province}`;
}
