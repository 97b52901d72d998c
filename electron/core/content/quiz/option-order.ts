import type { Quiz } from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';

/**
 * Items with a message that offer the same options have them in the same order: else the place of an option would tell
 * scam from genuine before the message is read. So do scales, whose ends nobody should have to look for.
 */
export function checkOptionOrder(quiz: Quiz, locate: Locate): Finding[] {
  const orders = new Map<string, string>();
  return quiz.items.flatMap(({ type, message, options }, index) => {
    if (!message && type !== 'scale') return [];
    const ids = options.map(({ id }) => id);
    const order = ids.join(', ');
    const same = ids.toSorted().join(', ');
    const first = orders.get(same) ?? order;
    orders.set(same, first);
    if (order === first) return [];
    const at = locate(['items', index, 'options']);
    return [
      wrong(at, 'option-order', `the same options stand as "${first}" in an item before; keep that order`),
    ];
  });
}
