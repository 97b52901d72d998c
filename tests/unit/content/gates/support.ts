import { checkGates } from '../../../../electron/core/content/gates/check.ts';
import { findItems } from '../../../../electron/core/content/items.ts';
import { loadPacks } from '../../../../electron/core/content/load.ts';
import { BUILT_IN } from '../packs.ts';

/** What the gates alone say about a pack; of the kit itself where it is that, else of a trainer's beside it. */
export function gatesOf(root: string, beside: string | null = null) {
  const pack = { root, problems: [] };
  const items = findItems(pack);
  const kitPack = { root: beside ?? '', problems: [] };
  const kit = root === BUILT_IN ? null : { pack: kitPack, items: beside === null ? [] : findItems(kitPack) };
  const library = loadPacks([...(beside === null || kit === null ? [] : [kit]), { pack, items }]);
  const before = library.problems.length;
  checkGates(pack, items, library, kit);
  return library.problems.slice(before);
}
