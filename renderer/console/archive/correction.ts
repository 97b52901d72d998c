import {
  type Counts,
  type SeminarRecord,
  seminarBodySchema,
  type TallyBody,
} from '../../../electron/contract/archive.ts';
import type { ChannelInput, Place } from '../../../electron/contract/channels.ts';
import type { School } from '../../../electron/contract/setup.ts';
import type { Decided } from '../../../scenarios/model/way.ts';

export type Correction = ChannelInput<'archive.correct'>;
type Items = TallyBody['items'];

/** The same value whatever the order of its keys: a count taken away and typed again is no change. */
const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b);

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * What has to be corrected so that `before` becomes `after`: one new revision for each record that differs, naming as
 * its parent the head that was shown. Nothing where nothing was changed.
 */
export function correctionsOf(before: SeminarRecord, after: SeminarRecord): Correction[] {
  const { id } = before;
  const seminar: Correction[] = isSame(before.seminar, after.seminar)
    ? []
    : [{ id, parent: before.head, body: { kind: 'seminar', body: after.seminar } }];
  const tallies = after.tallies.flatMap((tally): Correction[] => {
    const old = before.tallies.find(({ head }) => head === tally.head);
    return !old || isSame(old.body, tally.body)
      ? []
      : [{ id, parent: tally.head, body: { kind: 'tally', body: tally.body } }];
  });
  const choices = after.choices.flatMap((play): Correction[] => {
    const old = before.choices.find(({ head }) => head === play.head);
    return !old || isSame(old.body, play.body)
      ? []
      : [{ id, parent: play.head, body: { kind: 'choices', body: play.body } }];
  });
  return [...seminar, ...tallies, ...choices];
}

/** True when `after` can be saved: all that is needed is there, and a place that was known has not been left open. */
export function canBeSaved(before: SeminarRecord, after: SeminarRecord): boolean {
  const hadPlace = before.seminar.school.provinceCode !== '';
  const hasPlace = after.seminar.school.provinceCode !== '';
  return (hasPlace || !hadPlace) && seminarBodySchema.safeParse(after.seminar).success;
}

/** The school at another place; null while none is chosen. Its name stays. */
export function schoolAt(school: School, place: Place | null): School {
  const { provinceCode = '', provinceName = '', communeCode = '', communeName = '' } = place ?? {};
  return { name: school.name, provinceCode, provinceName, communeCode, communeName };
}

/** `decisions` with the fork at `index` changed. */
export const withFork = <D extends Decided>(
  decisions: readonly D[],
  index: number,
  change: Partial<Pick<Decided, 'counts' | 'chosen'>>,
): D[] => decisions.map((fork, at) => (at === index ? { ...fork, ...change } : fork));

/** `decisions` without a last fork at which nothing is entered: it is offered, it did not happen. */
export function withoutOpen<D extends Decided>(decisions: readonly D[]): D[] {
  const last = decisions.at(-1);
  const isOpen = last !== undefined && last.chosen === null && Object.keys(last.counts).length === 0;
  return isOpen ? decisions.slice(0, -1) : [...decisions];
}

/** `counts` with that of one option set; null takes it away ("not counted"). */
export function withCount(counts: Counts, option: string, value: number | null): Counts {
  const { [option]: _, ...others } = counts;
  return value === null ? others : { ...others, [option]: value };
}

/** `items` with one count set; null takes the count away ("not counted"). */
export function setCount(items: Items, item: string, option: string, value: number | null): Items {
  const change = (counts: Counts): Counts => withCount(counts, option, value);
  return items.some((entry) => entry.item === item)
    ? items.map((entry) => (entry.item === item ? { ...entry, counts: change(entry.counts) } : entry))
    : [...items, { item, counts: change({}) }];
}

/** Reads minutes as typed, with comma or point ("12,5"), into ms; null for nothing, undefined for what is no number. */
export function readMinutes(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const minutes = Number(text);
  return Number.isFinite(minutes) && minutes >= 0 && minutes <= 600
    ? Math.round(minutes * 60_000)
    : undefined;
}

/** Milliseconds as minutes with at most one decimal, in the notation of `locale`. */
export const showMinutes = (ms: number | null, locale: string): string =>
  ms === null
    ? ''
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }).format(ms / 60_000);
