import type { Counted, OptionMark } from '../../contract/report.ts';
import type { Played, ScenarioResult } from '../../contract/report-scenario.ts';

/** A column of a printed table; `width` is its share of the text width in per cent. */
export type Column = { label: string; width: number; align: 'left' | 'center' | 'right' };

/** One row of a chart: an option with one value for each series. */
export type ChartRow = { mark: OptionMark; text: string; strong: boolean; values: Counted[] };

/** Tables up to this many rows are not broken over two pages. */
export const KEEP_TOGETHER = 10;

/** Who signs, and what stands in brackets below. */
export type Signer = { who: string; hint: string };

/** What a printed report is made of between its head and its signature, in reading order. */
export type Block =
  | { kind: 'heading' | 'subheading' | 'text' | 'note'; text: string }
  | { kind: 'facts'; rows: (readonly [label: string, value: string])[] }
  /** `roomy`: rows high enough to be written in by hand. */
  | { kind: 'table'; columns: Column[]; rows: string[][]; totals: number; roomy?: boolean }
  /** Places to sign side by side, the last one on the right; a single one stands on the right. */
  | { kind: 'signatures'; signers: readonly Signer[] }
  /** What follows begins on a new page. */
  | { kind: 'page' }
  /** The map of a scenario with its streams, on a page of its own; a word processor has the charts instead. */
  | { kind: 'map'; caption: string; note: string; map: ScenarioResult['map']; played: Played }
  | { kind: 'chart'; question: string; note: string; series: string[]; rows: ChartRow[] };
