import { useIntl } from 'react-intl';
import type { ChoicesBody, SeminarRecord } from '../../../electron/contract/archive.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { CountInput } from '../forms/CountInput.tsx';
import { Fieldset, SelectField } from '../forms/Field.tsx';
import { withCount, withFork } from './correction.ts';
import { contentOf } from './frozen.ts';

type Props = { record: SeminarRecord; locale: Locale; onChange: (record: SeminarRecord) => void };
type Decision = ChoicesBody['decisions'][number];

/**
 * What the class chose in each role-play: at every fork the hands, and the option with which the story went on. Without
 * marks: an option may not have been offered on this way, and then those after it had other marks.
 */
export function PlaysFields({ record, locale, onChange }: Props) {
  const content = contentOf(record);
  return record.choices.map(({ head, body }) => {
    const scenario = content?.scenarios[body.scenario];
    const part = record.seminar.segments.find(({ id }) => id === body.segment);
    if (!scenario || body.decisions.length === 0) return null;
    const set = (decisions: Decision[]): void =>
      onChange({
        ...record,
        choices: record.choices.map((play) =>
          play.head === head ? { head, body: { ...body, decisions } } : play,
        ),
      });
    const name = part ? inLocale(part.title, locale) : body.scenario;
    return (
      <Fieldset key={head} legend={body.play === undefined ? name : `${name} (${body.play})`}>
        <ol className="archive-counts">
          {body.decisions.map((fork, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene may come twice on one way, and forks never move
            <li key={`${index}/${fork.scene}`}>
              <Fork
                fork={fork}
                scenario={scenario}
                locale={locale}
                onChange={(change) => set(withFork(body.decisions, index, change))}
              />
            </li>
          ))}
        </ol>
      </Fieldset>
    );
  });
}

type ForkProps = {
  fork: Decision;
  scenario: Scenario;
  locale: Locale;
  onChange: (change: Partial<Pick<Decision, 'counts' | 'chosen'>>) => void;
};

function Fork({ fork, scenario, locale, onChange }: ForkProps) {
  const { formatMessage } = useIntl();
  const text = scenario.text[locale] ?? scenario.text.vi;
  const names = Object.fromEntries(
    Object.entries(text?.characters ?? {}).map(([id, { name }]) => [id, name]),
  );
  const words = text?.scenes[fork.scene];
  const question = plain(words?.question ?? words?.title ?? fork.scene, names);
  const choices = scenario.graph.scenes.find(({ id }) => id === fork.scene)?.choices ?? [];
  const named = choices.map(({ id }) => ({ id, label: plain(words?.choices?.[id]?.text ?? id, names) }));
  return (
    <>
      <p>{question}</p>
      <ul>
        {named.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <CountInput
              label={`${question} – ${label}`}
              value={fork.counts[id] ?? null}
              onChange={(value) => onChange({ counts: withCount(fork.counts, id, value) })}
            />
          </li>
        ))}
      </ul>
      <SelectField
        label={formatMessage({ id: 'archive.correct.chosen' })}
        value={fork.chosen ?? ''}
        options={[
          ...(fork.chosen === null ? [{ value: '', label: '–' }] : []),
          ...named.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(chosen) => onChange({ chosen: chosen === '' ? null : chosen })}
      />
    </>
  );
}
