import { FormattedMessage, useIntl } from 'react-intl';
import { MOST_LINES } from '../../../electron/contract/documents.ts';
import { CountInput } from '../forms/CountInput.tsx';
import { MOST_GROUPS } from '../forms/groups.ts';
import { addSheet, isSheet, type SheetRow } from './sheets.ts';

type Props = { rows: readonly SheetRow[]; onChange: (rows: SheetRow[]) => void };

/** The sheets that are wanted: each with its class or group and how many lines it has. */
export function SheetFields({ rows, onChange }: Props) {
  const { formatMessage } = useIntl();
  const change = (key: string, part: Partial<SheetRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className="signin-sheets">
      <legend className="form-label">
        <FormattedMessage id="signin.sheets" />
      </legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="signin.group" />
            </th>
            <th scope="col">
              <FormattedMessage id="signin.lines" />
            </th>
            <th>
              <span className="visually-hidden">
                <FormattedMessage id="signin.remove" />
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const about = (id: string): string =>
              formatMessage({ id: `signin.${id}.of` }, { number: at + 1 });
            return (
              <tr key={row.key}>
                <td>
                  <input
                    aria-label={about('group')}
                    maxLength={160}
                    autoComplete="off"
                    spellCheck={false}
                    value={row.name}
                    onChange={(event) => change(row.key, { name: event.target.value })}
                  />
                </td>
                <td>
                  <CountInput
                    label={about('lines')}
                    value={row.lines}
                    onChange={(lines) => change(row.key, { lines })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="form-remove"
                    aria-label={about('remove')}
                    disabled={rows.length === 1}
                    onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button
        type="button"
        className="form-button is-small"
        disabled={rows.length >= MOST_GROUPS}
        onClick={() => onChange(addSheet(rows))}
      >
        <FormattedMessage id="signin.add" />
      </button>
      <p role="status" className={rows.every(isSheet) ? 'visually-hidden' : 'form-error'}>
        {!rows.every(isSheet) && <FormattedMessage id="signin.tooMany" values={{ most: MOST_LINES }} />}
      </p>
    </fieldset>
  );
}
