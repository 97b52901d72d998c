import type { Locale } from '../../../../slides/model/text.ts';

/** One text in the kit's three languages. */
export type Row = readonly [vi: string, en: string, uk: string];
export type Values = Readonly<Record<string, string | number>>;

const COLUMN: Record<Locale, 0 | 1 | 2> = { vi: 0, en: 1, uk: 2 };

/** Says the texts of `table` in `locale`; `{name}` in a text is replaced by the value of that name. */
export const speaker =
  <K extends string>(table: Record<K, Row>, locale: Locale) =>
  (key: K, values: Values = {}): string =>
    table[key][COLUMN[locale]].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
