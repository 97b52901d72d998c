import { Fragment, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Cell } from '../../../../electron/contract/decisions.ts';

export type ComparedRow = { field: string; about: string; cells: readonly Cell[] };

/**
 * Versions side by side: a row for each thing that is compared, a column for each version, and under each column what can
 * be done with it. `marked`: all is shown, and rows whose
 * cells differ stand out.
 */
export function Comparison({
  caption,
  heads,
  rows,
  actions,
  marked = false,
}: {
  caption: string;
  heads: readonly ReactNode[];
  rows: readonly ComparedRow[];
  actions: readonly ReactNode[];
  marked?: boolean;
}) {
  return (
    <table className="decide-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id={marked ? 'decide.compare' : 'decide.what'} />
          </th>
          {heads.map((head, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version is known by its place
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, about, cells }) => (
          <tr key={`${field} ${about}`} className={marked && differ(cells) ? 'is-different' : undefined}>
            <th scope="row">
              <FormattedMessage id={`decide.field.${field}`} />
              {about === '' ? null : <small>{about}</small>}
            </th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a version is known by its place
              <td key={index}>
                <CellWords cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {actions.map((action, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version is known by its place
            <td key={index}>{action}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const differ = (cells: readonly Cell[]): boolean =>
  new Set(cells.map((cell) => JSON.stringify(cell))).size > 1;

function CellWords({ cell }: { cell: Cell }) {
  if (cell === null)
    return (
      <span className="decide-none">
        <FormattedMessage id="decide.none" />
      </span>
    );
  if (!Array.isArray(cell)) return cell;
  return (
    <dl className="decide-hands">
      {cell.map(({ label, count, chosen }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {count ?? '–'}
            {chosen ? (
              <span className="archive-mark">
                <FormattedMessage id="decide.chosen" />
              </span>
            ) : null}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
