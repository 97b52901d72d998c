import { FormattedMessage } from 'react-intl';
import type { PlanPreview } from '../../../../electron/contract/plan.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import '../numbers.css';

type Props = {
  preview: PlanPreview;
  locale: Locale;
  busy: boolean;
  /** A plan is there already. */
  replaces: boolean;
  onTake: () => void;
  onLeave: () => void;
};

/** What was read of a file, before anything of it is kept: good rows, and every bad one with what would be right. */
export function Preview({ preview, locale, busy, replaces, onTake, onLeave }: Props) {
  if (preview.status === 'refused')
    return (
      <p className="form-note is-clay" role="alert">
        <strong>{preview.name}</strong>: <FormattedMessage id={`plan.refused.${preview.code}`} />
      </p>
    );
  const { name, good, bad, columns, rows, faults } = preview;
  return (
    <section className="plan-preview" aria-labelledby="plan-preview">
      <h2 id="plan-preview">
        <FormattedMessage id="plan.preview" values={{ name }} />
      </h2>
      <p role="status">
        <FormattedMessage id="plan.preview.good" values={{ count: good }} />
        {bad > 0 ? (
          <strong className="plan-bad">
            {' '}
            <FormattedMessage id="plan.preview.bad" values={{ count: bad }} />
          </strong>
        ) : null}
      </p>
      <div className="exchange-buttons">
        <button type="button" className="form-button is-main" disabled={busy} onClick={onTake}>
          <FormattedMessage id={replaces ? 'plan.take.instead' : 'plan.take'} values={{ count: good }} />
        </button>
        <button type="button" className="form-button" disabled={busy} onClick={onLeave}>
          <FormattedMessage id="plan.leave" />
        </button>
      </div>
      {faults.length === 0 ? null : (
        <ul className="plan-faults">
          {faults.map(({ row, column, fault, found }) => (
            <li key={`${row} ${column} ${fault}`}>
              <strong>
                <FormattedMessage id="plan.fault.where" values={{ row }} />
              </strong>
              <span>
                <FormattedMessage id={`plan.column.${column}`} />:{' '}
                <FormattedMessage id={`plan.fault.${fault}`} values={{ found }} />
              </span>
            </li>
          ))}
          {bad > faults.length ? (
            <li>
              <FormattedMessage id="plan.more" values={{ count: bad - faults.length }} />
            </li>
          ) : null}
        </ul>
      )}
      <table className="archive-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`plan.column.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map((column) => (
                <td key={column}>
                  {column === 'date' ? row.date && showDay(row.date, locale) : row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {good > rows.length ? (
        <p className="form-hint">
          <FormattedMessage id="plan.more" values={{ count: good - rows.length }} />
        </p>
      ) : null}
    </section>
  );
}
