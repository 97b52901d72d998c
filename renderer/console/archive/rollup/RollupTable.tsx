import { useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';

type Props = {
  title: string;
  heads: readonly string[];
  /** How many columns at the left hold words; the others hold numbers. */
  words: number;
  rows: readonly (readonly string[])[];
  /** A last row that adds up the others. */
  total?: readonly string[];
  /** What has to be known to read the table; empty for nothing. */
  note?: string;
};

/** Rows that are drawn at first, and added with each press; a few more are drawn at once rather than asked for. */
const ROWS = 40;
const FEW = 10;

/**
 * A table of the roll-up. Of very many rows the first forty are drawn, then forty more with each press; the focus goes to the
 * first of the new ones, so that reading goes on there.
 */
export function RollupTable({ title, heads, words, rows, total, note = '' }: Props) {
  const isLong = rows.length > ROWS + FEW;
  const [asked, setShown] = useState(ROWS);
  const body = useRef<HTMLTableSectionElement>(null);
  if (rows.length === 0) return null;
  const look = (column: number): string | undefined => (column < words ? undefined : 'is-number');
  const shown = isLong ? asked : rows.length;
  const left = Math.max(0, rows.length - shown);
  const more = (count: number): void => {
    setShown(shown + count);
    requestAnimationFrame(() => body.current?.rows[shown]?.focus());
  };
  return (
    <section className="rollup-part">
      <h2>{title}</h2>
      <table className="archive-table rollup-table">
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={look(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.slice(0, words).join('/')} tabIndex={isLong ? -1 : undefined}>
              <Cells row={row} look={look} />
            </tr>
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr className="is-total">
              <Cells row={total} look={look} />
            </tr>
          </tfoot>
        )}
      </table>
      {isLong ? (
        <div className="rollup-more">
          <p className="form-hint" role="status">
            <FormattedMessage
              id="rollup.shown"
              values={{ shown: Math.min(shown, rows.length), all: rows.length }}
            />
          </p>
          {left === 0 ? null : (
            <>
              <button type="button" className="form-button is-small" onClick={() => more(ROWS)}>
                <FormattedMessage id="rollup.more" values={{ count: Math.min(ROWS, left) }} />
              </button>
              {left > ROWS ? (
                <button type="button" className="form-button is-small" onClick={() => more(left)}>
                  <FormattedMessage id="rollup.showAll" />
                </button>
              ) : null}
            </>
          )}
        </div>
      ) : null}
      {note === '' ? null : <p className="form-hint">{note}</p>}
    </section>
  );
}

type CellsProps = { row: readonly string[]; look: (column: number) => string | undefined };

const Cells = ({ row, look }: CellsProps) =>
  row.map((text, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
    <td key={column} className={look(column)}>
      {text}
    </td>
  ));
