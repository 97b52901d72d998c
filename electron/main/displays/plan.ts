import type { Likeness, RememberedDisplays } from '../../contract/displays.ts';

/** A rectangle in the system's own units (DIP). */
export type Bounds = { x: number; y: number; width: number; height: number };

/** A display as the system reports it, with its size in real px. */
export type SystemDisplay = Likeness & { id: number; bounds: Bounds };

/** Ids of the displays on which stage and console are now, null where they are on none. */
export type Now = { stage: number | null; console: number | null };

/**
 * Where stage and console go. `two`: each on its own; `away`: the display that the trainer chose is not there. `one`, and
 * `mirrored` (several displays with the same picture): the console's window shows both by turns.
 */
export type DisplayPlan =
  | { mode: 'two'; stage: SystemDisplay; console: SystemDisplay; away: boolean }
  | { mode: 'one' | 'mirrored'; console: SystemDisplay | null };

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 2;

/**
 * How surely `display` is the one remembered: 0 not at all, 4 in everything. A change of scale or resolution leaves it what
 * it is as long as the system knows its name; without a name its size has to do.
 */
function alike(display: Likeness, remembered: Likeness): number {
  if (display.internal !== remembered.internal) return 0;
  const sameSize = isClose(display.width, remembered.width) && isClose(display.height, remembered.height);
  if (display.label === remembered.label && sameSize) return display.scale === remembered.scale ? 4 : 3;
  if (display.label !== '' && display.label === remembered.label) return 2;
  return sameSize && (display.label === '' || remembered.label === '') ? 1 : 0;
}

const area = ({ width, height }: { width: number; height: number }): number => width * height;

/** True where `a` and `b` show the same picture: most of the smaller one lies within the other (mirrored on Linux). */
function isSamePicture({ bounds: a }: SystemDisplay, { bounds: b }: SystemDisplay): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 && 2 * width * height > Math.min(area(a), area(b));
}

/** Sorts by several criteria, the first that differs decides; larger numbers come first. */
const byRank =
  <T>(...criteria: ((one: T) => number | boolean)[]) =>
  (a: T, b: T): number => {
    for (const rank of criteria) {
      const difference = Number(rank(b)) - Number(rank(a));
      if (difference !== 0) return difference;
    }
    return 0;
  };

// The order in which a system lists displays means nothing: equal ones are told apart by name, at last by number.
const byName = (a: SystemDisplay, b: SystemDisplay): number =>
  a.label === b.label ? a.id - b.id : a.label < b.label ? -1 : 1;

/** The displays that show a picture of their own, of mirrored ones the primary (`primary`: its id) or else the largest. */
export function ownPictures(displays: readonly SystemDisplay[], primary: number): SystemDisplay[] {
  const isPrimary = ({ id }: SystemDisplay): boolean => id === primary;
  const sorted = displays.toSorted(byName).toSorted(byRank(isPrimary, area));
  return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => isSamePicture(one, other)));
}

/**
 * Decides where stage and console go, from what is plugged in, what the trainer chose last (null: never), the id of the
 * system's primary display, and where both are now. The chosen display wins; then an external one, then the one where the
 * stage is already, then one that is not primary, then the largest. The console stays where it is unless the stage goes
 * there. That the laptop's own display should be the stage's holds only beside the display that the console was on then:
 * with any other projector the class would see the trainer's notes.
 */
export function planDisplays(
  displays: readonly SystemDisplay[],
  remembered: RememberedDisplays | null,
  primary: number,
  now: Now = { stage: null, console: null },
): DisplayPlan {
  const pictures = ownPictures(displays, primary).toSorted(byName);
  const isAt =
    (id: number | null) =>
    (display: SystemDisplay): boolean =>
      display.id === id;
  const sure = (display: SystemDisplay): number =>
    remembered && holds(remembered, pictures) ? alike(display, remembered.stage) : 0;
  const isExternal = ({ internal }: SystemDisplay): boolean => !internal;
  const forStage = byRank(sure, isExternal, isAt(now.stage), (one) => one.id !== primary, area);
  const forConsole = byRank(isAt(now.console), ({ internal }) => internal, isAt(primary), area);

  const [stage] = pictures.toSorted(forStage);
  if (stage === undefined || pictures.length < 2) {
    const [console = null] = pictures.toSorted(forConsole);
    return { mode: displays.length > 1 ? 'mirrored' : 'one', console };
  }
  const away = remembered !== null && !remembered.stage.internal && sure(stage) === 0;
  const [console = stage] = pictures.filter(({ id }) => id !== stage.id).toSorted(forConsole);
  return { mode: 'two', stage, console, away };
}

const holds = ({ stage, console }: RememberedDisplays, pictures: readonly SystemDisplay[]): boolean =>
  !stage.internal || (console !== null && pictures.some((display) => alike(display, console) > 0));

/** What `display` is remembered by. */
export const likenessOf = ({ label, width, height, scale, internal }: Likeness): Likeness => ({
  label,
  width,
  height,
  scale,
  internal,
});
