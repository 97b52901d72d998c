import { type Counted, type OptionMark as Mark, OPTION_MARKS } from '../../../electron/contract/report.ts';
import { formatNumber } from '../../../electron/contract/report-format.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { barLength } from './report-format.ts';

export type BarRow = { id: string; mark: Mark; text: string; strong?: boolean; values: readonly Counted[] };

type Props = {
  question: string;
  note?: string;
  series?: readonly string[];
  rows: readonly BarRow[];
  locale: Locale;
};

/** One question: each option with its bar, count and share; with two series, opening beside closing. */
export function ReportBars({ question, note = '', series = [], rows, locale }: Props) {
  const marked = rows.some(({ mark }) => mark !== null);
  return (
    <table className={`report-bars ${series.length > 1 ? 'is-double' : ''}`}>
      <caption>
        {question}
        {note !== '' && <small>{note}</small>}
      </caption>
      <colgroup>
        <col className="is-option" />
        {rows[0]?.values.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the series are columns; their order never changes
          <BarColumns key={index} />
        ))}
      </colgroup>
      {series.length > 1 && (
        <thead>
          <tr>
            <td />
            {series.map((name) => (
              <th key={name} scope="colgroup" colSpan={3}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ id, mark, text, strong, values }) => (
          <tr key={id} className={strong ? 'is-strong' : ''}>
            <th scope="row">
              <span>
                {mark !== null && <OptionMark index={OPTION_MARKS.indexOf(mark)} />}
                {mark === null && marked && <i className="report-no-mark" />}
                {text}
              </span>
            </th>
            {values.map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the series are columns; their order never changes
              <BarCells key={index} value={value} locale={locale} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarColumns() {
  return (
    <>
      <col className="is-bar" />
      <col className="is-count" />
      <col className="is-share" />
    </>
  );
}

function BarCells({ value, locale }: { value: Counted; locale: Locale }) {
  const length = barLength(value);
  return (
    <>
      <td className="report-bar">
        {length !== null && (
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="10" className="report-bar-all" />
            <rect width={length} height="10" className="report-bar-part" />
          </svg>
        )}
      </td>
      <td>{value.count === null ? '' : formatNumber(value.count, locale)}</td>
      <td>{value.shareText}</td>
    </>
  );
}
