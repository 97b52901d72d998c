import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { FORM_NAMES, itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { Fieldset, SelectField } from '../forms/Field.tsx';
import { CountsFields } from './CountsFields.tsx';
import { emptyTallies, type PaperQuiz, type PaperTally, quizzesOf, withForm } from './paper.ts';

type Props = {
  programme: ProgrammeSummary;
  tallies: readonly PaperTally[];
  locale: Locale;
  onChange: (tallies: PaperTally[]) => void;
};

/** The hands that were counted on paper: for each quiz its form, and a number for each option. */
export function PaperCounts({ programme, tallies, locale, onChange }: Props) {
  const { formatMessage } = useIntl();
  const [quizzes, setQuizzes] = useState<PaperQuiz[] | null>(null);
  const { id } = programme;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each programme; its quizzes do not change
  useEffect(() => {
    let current = true;
    call('content.preview', { programmeId: id }).then(
      (content) => {
        if (!current) return;
        const found = quizzesOf(content);
        setQuizzes(found);
        onChange(emptyTallies(found));
      },
      () => current && setQuizzes([]),
    );
    return () => {
      current = false;
    };
  }, [id]);
  if (!quizzes) return null;
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
