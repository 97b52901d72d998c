import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LEAST_PEOPLE, MOST_PEOPLE, MOST_PHONE, type Person } from '../../../electron/contract/response.ts';
import { Icon } from '../adapt/Icon.tsx';

type Props = { people: readonly Person[]; onChange: (people: Person[]) => void };

/** Adults of the school in the order in which they are called. */
export function PeopleFields({ people, onChange }: Props) {
  const { formatMessage } = useIntl();
  const roles = useId();
  const put = (index: number, part: Partial<Person>): void =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...part } : person)));
  const up = (index: number): void => {
    const moved = people.toSpliced(index, 1);
    const person = people[index];
    if (person) onChange(moved.toSpliced(index - 1, 0, person));
  };
  const field = (index: number, key: keyof Person, value: string) => (
    <input
      aria-label={`${formatMessage({ id: `respond.${key}` })}, ${formatMessage({ id: 'respond.people.row' }, { number: index + 1 })}`}
      value={value}
      maxLength={key === 'phone' ? MOST_PHONE : 160}
      inputMode={key === 'phone' ? 'tel' : 'text'}
      list={key === 'role' ? roles : undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => put(index, { [key]: event.target.value })}
    />
  );
  return (
    <div className="respond-people">
      <table>
        <thead>
          <tr>
            <td />
            {(['name', 'role', 'phone'] as const).map((key) => (
              <th key={key} scope="col">
                <FormattedMessage id={`respond.${key}`} />
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, role, phone }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; what is typed must not lose its field
            <tr key={index}>
              <td className="respond-place">{index + 1}</td>
              <td>{field(index, 'name', name)}</td>
              <td>{field(index, 'role', role)}</td>
              <td>{field(index, 'phone', phone)}</td>
              <td className="respond-row-tools">
                <Tool name="up" index={index} disabled={index === 0} onPress={() => up(index)} />
                <Tool
                  name="remove"
                  index={index}
                  disabled={people.length <= LEAST_PEOPLE}
                  onPress={() => onChange(people.toSpliced(index, 1))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <datalist id={roles}>
        {formatMessage({ id: 'respond.role.choices' })
          .split('|')
          .map((role) => (
            <option key={role} value={role} />
          ))}
      </datalist>
      {people.length < MOST_PEOPLE && (
        <button
          type="button"
          className="form-link"
          onClick={() => onChange([...people, { name: '', role: '', phone: '' }])}
        >
          <FormattedMessage id="respond.people.add" />
        </button>
      )}
    </div>
  );
}

function Tool({
  name,
  index,
  disabled,
  onPress,
}: {
  name: 'up' | 'remove';
  index: number;
  disabled: boolean;
  onPress: () => void;
}) {
  const { formatMessage } = useIntl();
  const row = formatMessage({ id: 'respond.people.row' }, { number: index + 1 });
  const label = formatMessage({ id: `respond.people.${name}` });
  return (
    <button type="button" title={label} aria-label={`${label}: ${row}`} disabled={disabled} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}
