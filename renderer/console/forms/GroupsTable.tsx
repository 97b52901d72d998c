import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  AGE_BANDS,
  type AgeBand,
  type Group,
  ROLES,
  type Role,
  totalAttendance,
} from '../../../electron/contract/setup.ts';
import { CountInput } from './CountInput.tsx';
import { absentOf, addGroup, changeGroup, isOverfull, MOST_GROUPS, removeGroup } from './groups.ts';
import { lastCell, nextCell } from './next-cell.ts';
import './groups.css';

type Props = {
  groups: readonly Group[];
  onChange: (groups: Group[]) => void;
  /** What stands beside the button below the table. */
  children?: ReactNode;
};

/** Classes and groups with how many belong to them and how many came; Enter goes on to the next cell, at the end to a new row. */
export function GroupsTable({ groups, onChange, children }: Props) {
  const { formatMessage } = useIntl();
  const table = useRef<HTMLTableElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const total = totalAttendance(groups);
  const add = (): void => {
    const last = lastCell(table.current);
    onChange(addGroup(groups));
    // The new row stands in the page only after this press has been worked off.
    requestAnimationFrame(() => last && nextCell(table.current, last));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing || cell.tagName === 'BUTTON')
      return;
    event.preventDefault();
    // At the end the button is next: a row comes only when it is wanted, so that none is left empty by mistake.
    if (!nextCell(table.current, cell)) button.current?.focus();
  };

  return (
    <div className="form-groups">
      <table ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {(['name', 'role', 'age', 'enrolled', 'present', 'absent'] as const).map((column) => (
              <th key={column} scope="col" className={`is-${column}`}>
                <FormattedMessage id={`setup.groups.${column}`} />
              </th>
            ))}
            <th className="is-remove">
              <span className="visually-hidden">{formatMessage({ id: 'setup.groups.remove' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => (
            <GroupRow
              key={group.id}
              group={group}
              number={index + 1}
              onChange={(change) => onChange(changeGroup(groups, group.id, change))}
              onRemove={() => onChange(removeGroup(groups, group.id))}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              <FormattedMessage id="setup.groups.total" />
            </th>
            {(['enrolled', 'present', 'absent'] as const).map((number) => (
              <td key={number} data-total={number}>
                {total[number] ?? '–'}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
      <div className="form-groups-end">
        <button
          ref={button}
          type="button"
          className="form-button is-small"
          onClick={add}
          disabled={groups.length >= MOST_GROUPS}
        >
          <FormattedMessage id="setup.groups.add" />
        </button>
        {children}
      </div>
      {groups.some(isOverfull) && (
        <p className="form-hint">
          <FormattedMessage id="setup.groups.overfull" />
        </p>
      )}
    </div>
  );
}

type RowProps = {
  group: Group;
  number: number;
  onChange: (change: Partial<Group>) => void;
  onRemove: () => void;
};

function GroupRow({ group, number, onChange, onRemove }: RowProps) {
  const { formatMessage } = useIntl();
  const about = (column: string): string =>
    `${formatMessage({ id: `setup.groups.${column}` })}, ${group.name || formatMessage({ id: 'setup.groups.row' }, { number })}`;
  return (
    <tr className={isOverfull(group) ? 'is-overfull' : ''}>
      <td>
        <input
          aria-label={about('name')}
          maxLength={160}
          autoComplete="off"
          spellCheck={false}
          placeholder={
            group.role === 'student' ? formatMessage({ id: 'setup.groups.namePlaceholder' }) : undefined
          }
          value={group.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </td>
      <td>
        <select
          aria-label={about('role')}
          value={group.role}
          onChange={(e) => onChange({ role: e.target.value as Role })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {formatMessage({ id: `setup.role.${role}` })}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={about('age')}
          value={group.ageBand}
          onChange={(e) => onChange({ ageBand: e.target.value as AgeBand })}
        >
          {AGE_BANDS.map((band) => (
            <option key={band} value={band}>
              {formatMessage({ id: `setup.age.${band}` })}
            </option>
          ))}
        </select>
      </td>
      <td>
        <CountInput
          label={about('enrolled')}
          value={group.enrolled}
          onChange={(enrolled) => onChange({ enrolled })}
        />
      </td>
      <td>
        <CountInput
          label={about('present')}
          value={group.present}
          onChange={(present) => onChange({ present })}
        />
      </td>
      <td className="form-absent">{absentOf(group) ?? '–'}</td>
      <td>
        <button type="button" className="form-remove" aria-label={about('remove')} onClick={onRemove}>
          ×
        </button>
      </td>
    </tr>
  );
}
