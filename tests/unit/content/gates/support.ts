import { checkGates } from '../../../../electron/core/content/gates/check.ts';
import { findItems } from '../../../../electron/core/content/items.ts';
import { loadPacks } from '../../../../electron/core/content/load.ts';

/** What the gates alone say about a pack. */
export function gatesOf(root: string) {
  const pack = { root, problems: [] };
  const items = findItems(pack);
  const library = loadPacks([{ pack, items }]);
  const before = library.problems.length;
  checkGates(pack, items, library);
  return library.problems.slice(before);
}
