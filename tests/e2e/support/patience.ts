import { expect as base } from '@playwright/test';

/** Milliseconds between looks at what was done: most of it is done at once, or a little later on a busy machine. */
const SOON = [10, 20, 40, 80, 160, 320];

/** The same expectations, but a poll looks again soon: Playwright waits up to a whole second between looks. */
export function looksSoon(expectations: typeof base): typeof base {
  const poll: typeof base.poll = (look, options) =>
    expectations.poll(look, {
      intervals: SOON,
      ...(typeof options === 'string' ? { message: options } : options),
    });
  return new Proxy(expectations, {
    get: (target, key) => (key === 'poll' ? poll : Reflect.get(target, key)),
  });
}

/** Playwright's expectations with the time that a busy machine needs; also outside its own runner. */
export const expect = looksSoon(base.configure({ timeout: 30_000 }));
