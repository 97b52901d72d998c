import type { lockChannels } from '../contract/lock.ts';
import type { Handlers } from './answering.ts';
import type { Kit } from './kit.ts';

/** What console and station can ask about the lock. SECURITY: a PIN comes in here and goes nowhere else. */
export function lockHandlers(kit: Kit): Pick<Handlers, keyof typeof lockChannels> {
  const { lock } = kit;
  return {
    'lock.get': () => ({ pin: lock.pins.isSet, file: lock.pins.file, left: lock.left }),
    'lock.set': ({ pin, old }) => lock.pins.set(pin, old),
    'lock.seen': () => lock.seen(),
    'lock.wait': () => lock.pins.wait(),
    'lock.leave': async ({ pin }) => {
      const tried = await lock.pins.try(pin);
      if (tried.right) kit.takeBack();
      return tried;
    },
  };
}
