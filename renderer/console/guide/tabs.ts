/** The parts of the guide, in order. */
export const TABS = ['start', 'before', 'cards', 'keys', 'numbers', 'after', 'trouble'] as const;
export type Tab = (typeof TABS)[number];

/** The tab that a key leads to from `tab`: arrows go round, Home and End to the ends; null for any other key. */
export function neighbour(tab: Tab, key: string): Tab | null {
  const here = TABS.indexOf(tab);
  const at = (index: number): Tab | null => TABS[(index + TABS.length) % TABS.length] ?? null;
  switch (key) {
    case 'ArrowRight':
      return at(here + 1);
    case 'ArrowLeft':
      return at(here - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(TABS.length - 1);
    default:
      return null;
  }
}
