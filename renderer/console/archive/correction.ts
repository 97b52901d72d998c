import type { Counts, SeminarRecord, TallyBody } from '../../../electron/contract/archive.ts';
import type { ChannelInput } from '../../../electron/contract/channels.ts';

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
  return [...seminar, ...tallies];
}

/** `items` with one count set; null takes the count away ("not counted"). */
export function setCount(items: Items, item: string, option: string, value: number | null): Items {
  const change = (counts: Counts): Counts => {
    const { [option]: _, ...others } = counts;
    return value === null ? others : { ...others, [option]: value };
  };
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
