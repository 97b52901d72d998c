import type { Kit } from './kit.ts';

/** From now on it is `seconds` later for the kit's main process, which stamps everything that happens. */
export const later = (kit: Kit, seconds: number): Promise<void> =>
  kit.tell((_, ms) => {
    const { now } = Date;
    Date.now = () => now() + ms;
  }, seconds * 1000);
