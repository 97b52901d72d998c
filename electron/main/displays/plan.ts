import type { DisplayInfo } from '../../contract/snapshot.ts';

/** What a display is remembered by: never by coordinates or number, which change whenever something is plugged in. */
export type DisplayLikeness = Pick<DisplayInfo, 'label' | 'width' | 'height' | 'internal'>;

/** Where the stage goes: on a display of its own, or (one display, or all the same picture) in the console's window. */
export type StagePlan = { mode: 'two'; display: DisplayInfo } | { mode: 'one' };

const isLike = (display: DisplayInfo, remembered: DisplayLikeness): number =>
  [
    display.label === remembered.label,
    display.width === remembered.width && display.height === remembered.height,
    display.internal === remembered.internal,
  ].filter(Boolean).length;

/**
 * Decides where the stage goes, from what is plugged in now and the display that the trainer chose last (null: none).
 * The console's own display is never the stage's. Of the others: the one most like the remembered, then the first
 * external, then the largest.
 */
export function planStage(displays: readonly DisplayInfo[], remembered: DisplayLikeness | null): StagePlan {
  const others = displays.filter((display) => !display.console);
  const rank = (display: DisplayInfo): number =>
    (remembered ? isLike(display, remembered) * 1e9 : 0) +
    (display.internal ? 0 : 1e8) +
    (display.width * display.height) / 1e3;
  const name = ({ label, id }: DisplayInfo): string => `${label} ${String(id).padStart(20, '0')}`;
  // The order in which a system lists displays means nothing, so equal ones are told apart by name.
  const [best] = others.toSorted((a, b) => rank(b) - rank(a) || (name(a) < name(b) ? -1 : 1));
  return best ? { mode: 'two', display: best } : { mode: 'one' };
}
