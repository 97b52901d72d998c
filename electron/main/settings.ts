import { type Settings, settingsSchema } from '../contract/channels.ts';
import { FIRST_LOOK } from '../contract/look.ts';
import { type School, type Setup, setupSchema } from '../contract/setup.ts';

/** How many schools are remembered for the next set-up. */
const RECENT = 40;

const DEFAULTS: Settings = { locale: 'vi', notesSize: 18, look: FIRST_LOOK, toured: false };

/** Schools used on this laptop, last used first, and the last set-up. */
export type Recent = { schools: School[]; last: Setup | null };

/** Settings as stored, each part that no longer fits replaced by its default. */
export function readUi(stored: Record<string, unknown>): Settings {
  const parsed = settingsSchema.safeParse({ ...DEFAULTS, ...(stored.ui as object | undefined) });
  return parsed.success ? parsed.data : DEFAULTS;
}

/** What is remembered of earlier set-ups; what no longer fits is left out. */
export function readRecent(stored: Record<string, unknown>): Recent {
  const recent = (stored.recent ?? {}) as { schools?: unknown; last?: unknown };
  const schools = setupSchema.shape.school.array().safeParse(recent.schools);
  const last = setupSchema.safeParse(recent.last);
  return { schools: schools.success ? schools.data : [], last: last.success ? last.data : null };
}

const isSame = (a: School, b: School): boolean => a.name === b.name && a.communeCode === b.communeCode;

/**
 * `setup` put first among those used before; a seminar of which nothing is kept is not remembered either, nor is one
 * without a place, as when somebody practises alone.
 */
export function remember({ schools, last }: Recent, setup: Setup): Recent {
  if (setup.keeping === 'unrecorded' || setup.school.provinceCode === '') return { schools, last };
  const others = schools.filter((school) => !isSame(school, setup.school));
  return { schools: [setup.school, ...others].slice(0, RECENT), last: setup };
}
