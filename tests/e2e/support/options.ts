/** What a Playwright project chooses for its tests. */
export type KitOptions = {
  /** How many displays are plugged in when a test begins. */
  displays: 1 | 2;
  /** Run as an ordinary user under the real sandbox, as on a school's laptop. */
  sandboxed: boolean;
};
