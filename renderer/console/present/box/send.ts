import type { BoxAction } from '../../../../electron/contract/box.ts';
import { call } from '../../../ui/kit.ts';
import { tell } from '../../../ui/tell.ts';

/** What the trainer may do; putting in goes by a channel of its own. */
export const send = (action: Exclude<BoxAction, { type: 'box/put' }>): void =>
  tell(call('seminar.dispatch', action));
