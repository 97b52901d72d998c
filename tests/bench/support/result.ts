import { noise, type Summary, summary } from '../stats.ts';

/** One row of the table. Measured and reference are in `unit`; the bar is in words, `ok` whether it was kept. */
export type Row = {
  name: string;
  unit: string;
  measured: Summary;
  reference: Summary | null;
  /** Measured by reference, of the value that the bar is about. */
  ratio: number | null;
  /** How far the reference lies from itself (every other measurement), as a share; null without a reference. */
  noise: number | null;
  bar: string;
  ok: boolean;
  /** What else is worth knowing, each one line. */
  notes: string[];
};

/** A row whose medians are compared: kept while the kit takes at most `bar` times what the reference takes. */
export const ratioRow = (
  name: string,
  unit: string,
  kit: readonly number[],
  bare: readonly number[],
  bar: number,
): Row => {
  const measured = summary(kit);
  const reference = summary(bare);
  const ratio = measured.median / reference.median;
  return {
    name,
    unit,
    measured,
    reference,
    ratio,
    noise: noise(bare),
    bar: `<= ${bar}x`,
    ok: ratio <= bar,
    notes: [],
  };
};
