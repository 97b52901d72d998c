import { sourcesSchema } from '../../../../slides/model/source.ts';
import { fold } from '../../places/fold.ts';
import { provinces } from '../../places/places.ts';
import { isFile, type Pack, readText } from '../pack.ts';
import { wrong } from '../problem.ts';
import { parseYaml } from '../yaml-file.ts';
import type { InFile } from './passage.ts';

const FILE = 'slides/sources.yaml';

/**
 * Provinces of cases that are none, or are not written as they are called since July 2025: a seminar there would tell the
 * case of its own province, and nobody would be warned.
 */
export function unknownProvinces(pack: Pack): InFile[] {
  if (!isFile(pack, FILE)) return [];
  const { value, locate } = parseYaml(readText(pack, FILE) ?? '', sourcesSchema);
  const known = provinces().map(({ name }) => name);
  return (value?.sources ?? []).flatMap(({ provinces: where = [] }, source) =>
    where.flatMap((name, index): InFile[] => {
      if (known.includes(name)) return [];
      const place = locate(['sources', source, 'provinces', index]);
      const meant = known.find((one) => ` ${fold(name)} `.includes(` ${fold(one)} `));
      const right = meant === undefined ? 'write the name of July 2025' : `write "${meant}"`;
      return [{ file: FILE, finding: wrong(place, 'province', `there is no province "${name}"; ${right}`) }];
    }),
  );
}
