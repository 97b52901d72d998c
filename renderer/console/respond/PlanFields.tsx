import { FormattedMessage, useIntl } from 'react-intl';
import { type FilledPlan, MOST_PHONE, MOST_WORDS } from '../../../electron/contract/response.ts';
import { AreaField, TextField } from '../forms/Field.tsx';
import { DutiesFields } from './DutiesFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';

type Props = { form: FilledPlan; onChange: (part: Partial<FilledPlan>) => void };
type WordsKey = 'parents' | 'stays' | 'decides' | 'written' | 'kept';

/** The parts of the plan in the order in which they are needed. */
export function PlanFields({ form, onChange }: Props) {
  const { formatMessage } = useIntl();
  const { police } = form;
  return (
    <>
      <TextField
        label={formatMessage({ id: 'respond.school' })}
        value={form.school}
        onChange={(school) => onChange({ school })}
      />
      <section className="respond-part">
        <h2>
          <FormattedMessage id="respond.people" />
        </h2>
        <p className="form-hint">
          <FormattedMessage id="respond.people.hint" />
        </p>
        <PeopleFields people={form.people} onChange={(people) => onChange({ people })} />
      </section>
      <section className="respond-part">
        <h2>
          <FormattedMessage id="respond.police" />
        </h2>
        <div className="respond-pair">
          <TextField
            label={formatMessage({ id: 'respond.phone' })}
            hint={formatMessage({ id: 'respond.police.hint' })}
            inputMode="tel"
            value={police.phone}
            onChange={(phone) => onChange({ police: { ...police, phone: phone.slice(0, MOST_PHONE) } })}
          />
          <TextField
            label={formatMessage({ id: 'respond.police.name' })}
            value={police.name}
            onChange={(name) => onChange({ police: { ...police, name } })}
          />
        </div>
      </section>
      <Part title="respond.child" keys={['stays', 'parents', 'decides']} form={form} onChange={onChange} />
      <Part title="respond.notes" keys={['written', 'kept']} form={form} onChange={onChange} />
      <section className="respond-part">
        <h2>
          <FormattedMessage id="respond.duties" />
        </h2>
        <DutiesFields duties={form.duties} onChange={(duties) => onChange({ duties })} />
      </section>
    </>
  );
}

function Part({
  title,
  keys,
  form,
  onChange,
}: Props & {
  title: string;
  keys: readonly WordsKey[];
}) {
  const { formatMessage } = useIntl();
  return (
    <section className="respond-part">
      <h2>
        <FormattedMessage id={title} />
      </h2>
      {keys.map((key) => (
        <AreaField
          key={key}
          label={formatMessage({ id: `respond.${key}` })}
          hint={formatMessage({ id: `respond.${key}.hint` })}
          rows={2}
          value={form[key]}
          onChange={(text) => onChange({ [key]: text.slice(0, MOST_WORDS) })}
        />
      ))}
    </section>
  );
}
