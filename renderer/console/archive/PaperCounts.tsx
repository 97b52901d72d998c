import { useIntl } from 'react-intl';
import { FORM_NAMES, itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Fieldset, SelectField } from '../forms/Field.tsx';
import { CountsFields } from './CountsFields.tsx';
import { type PaperQuiz, type PaperTally, withForm } from './paper.ts';

type Props = {
  quizzes: readonly PaperQuiz[];
  tallies: readonly PaperTally[];
  locale: Locale;
  onChange: (tallies: PaperTally[]) => void;
};

/** The hands that were counted on paper: for each quiz its form, and a number for each option. */
export function PaperCounts({ quizzes, tallies, locale, onChange }: Props) {
  const { formatMessage } = useIntl();
  const change = (next: PaperTally): void =>
    onChange(tallies.map((tally) => (tally.segment === next.segment ? next : tally)));
  return quizzes.map(({ segment, title: name, quiz }) => {
    const tally = tallies.find((one) => one.segment === segment);
    if (!tally) return null;
    return (
      <Fieldset key={segment} legend={inLocale(name, locale)}>
        <div className="archive-form-name">
          <SelectField
            label={formatMessage({ id: 'archive.form' })}
            value={tally.form}
            options={FORM_NAMES.map((form) => ({ value: form, label: form }))}
            onChange={(form) => change(withForm(tally, quiz, form))}
          />
        </div>
        <CountsFields
          questions={itemsOfForm(quiz, tally.form)}
          items={tally.items}
          locale={locale}
          onChange={(items) => change({ ...tally, items })}
        />
      </Fieldset>
    );
  });
}
