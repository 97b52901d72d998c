import { useIntl } from 'react-intl';
import {
  type RollupFilters as Filters,
  ROLLUP_BY,
  type Rollup,
  type RollupBy,
} from '../../../../electron/contract/rollup.ts';
import { ROLES } from '../../../../electron/contract/setup.ts';
import { DayField } from '../../forms/DayField.tsx';
import { Fieldset, SelectField } from '../../forms/Field.tsx';

type Seminar = Rollup['list'][number];
type Props = {
  filters: Filters;
  by: readonly RollupBy[];
  /** All seminars there are: their places and programmes can be chosen. */
  list: readonly Seminar[];
  onFilters: (filters: Filters) => void;
  onBy: (by: RollupBy[]) => void;
};

/** What a choice takes back: a commune belongs to its province, a school to its commune. */
const CLEARED = {
  province: { commune: null, school: null },
  commune: { school: null },
  school: {},
  programme: {},
} as const;
const PLACES = ['province', 'commune', 'school', 'programme'] as const;

/** A school is chosen by its key and called with its commune: two may have one name. */
function choiceOf(place: (typeof PLACES)[number], seminar: Seminar): { value: string; label: string } {
  if (place !== 'school') return { value: seminar[place], label: seminar[place] };
  const { school, schoolKey, commune } = seminar;
  return { value: schoolKey, label: [school, commune].filter((name) => name !== '').join(', ') };
}

/** Which seminars are added up, and what they are parted by. */
export function RollupFilters({ filters, by, list, onFilters, onBy }: Props) {
  const { formatMessage, locale } = useIntl();
  const { province, commune } = filters;
  const within: Record<(typeof PLACES)[number], (seminar: Seminar) => boolean> = {
    province: () => true,
    commune: (seminar) => province === null || seminar.province === province,
    school: (seminar) => within.commune(seminar) && (commune === null || seminar.commune === commune),
    programme: () => true,
  };
  const everyOne = { value: '', label: formatMessage({ id: 'rollup.all' }) };
  const options = (place: (typeof PLACES)[number]) => {
    const named = list.filter(within[place]).map((seminar) => choiceOf(place, seminar));
    const known = new Map(named.filter(({ label }) => label !== '').map((one) => [one.value, one]));
    return [everyOne, ...[...known.values()].sort((a, b) => a.label.localeCompare(b.label, locale))];
  };
  return (
    <section className="rollup-filters" aria-labelledby="rollup-filters-title">
      <h2 id="rollup-filters-title" className="form-label">
        {formatMessage({ id: 'rollup.filters' })}
      </h2>
      <div className="rollup-days">
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={formatMessage({ id: `rollup.${end}` })}
            value={filters[end] ?? ''}
            isOptional
            onChange={(day) => onFilters({ ...filters, [end]: day || null })}
          />
        ))}
      </div>
      {PLACES.map((place) => (
        <SelectField
          key={place}
          label={formatMessage({ id: `rollup.by.${place}` })}
          value={filters[place] ?? ''}
          options={options(place)}
          onChange={(value) => onFilters({ ...filters, ...CLEARED[place], [place]: value || null })}
        />
      ))}
      <SelectField
        label={formatMessage({ id: 'rollup.by.audience' })}
        value={filters.audience ?? ''}
        options={[
          { value: '' as const, label: everyOne.label },
          ...ROLES.map((value) => ({ value, label: formatMessage({ id: `setup.role.${value}` }) })),
        ]}
        onChange={(role) => onFilters({ ...filters, audience: role || null })}
      />
      <Fieldset legend={formatMessage({ id: 'rollup.parted' })}>
        <div className="rollup-by">
          {ROLLUP_BY.map((word) => (
            <button
              key={word}
              type="button"
              className="form-button is-small"
              aria-pressed={by.includes(word)}
              onClick={() => onBy(ROLLUP_BY.filter((one) => by.includes(one) !== (one === word)))}
            >
              {formatMessage({ id: `rollup.by.${word}` })}
            </button>
          ))}
        </div>
      </Fieldset>
    </section>
  );
}
