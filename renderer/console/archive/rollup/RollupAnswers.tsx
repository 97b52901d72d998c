import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Rollup, RollupGroup, RollupItem } from '../../../../electron/contract/rollup.ts';
import { aboutForm, aboutQuestion, withVersion } from '../../../../electron/contract/rollup-format.ts';
import { SelectField } from '../../forms/Field.tsx';
import { ReportBars } from '../ReportBars.tsx';
import { RollupChanges } from './RollupChanges.tsx';
import { RollupFold } from './RollupFold.tsx';
import { RollupPlays } from './RollupPlays.tsx';
import '../report.css';

/** What was answered and chosen, of all seminars or of one of the parts. */
export function RollupAnswers({ rollup }: { rollup: Rollup }) {
  const { formatMessage } = useIntl();
  const [of, setOf] = useState('');
  const parts = rollup.groups
    .filter((group) => group.results.length + group.scenarios.length > 0)
    .map((group) => ({
      value: group.key.map(({ value }) => value).join('\n'),
      label: group.key.map(({ text }) => text).join(' · '),
      group,
    }));
  const part = parts.find(({ value }) => value === of);
  const shown = part?.group ?? rollup;
  if (rollup.results.length + rollup.scenarios.length === 0) return null;
  return (
    <>
      {parts.length === 0 ? null : (
        <div className="rollup-of">
          <SelectField
            label={formatMessage({ id: 'rollup.resultsOf' })}
            value={part?.value ?? ''}
            options={[{ value: '', label: formatMessage({ id: 'rollup.allSeminars' }) }, ...parts]}
            onChange={setOf}
          />
        </div>
      )}
      <Results rollup={rollup} of={shown} />
      <RollupChanges rollup={rollup} of={shown} />
      <RollupPlays rollup={rollup} of={shown} />
    </>
  );
}

/** For each question the safe share and its bars. */
function Results({ rollup, of: { results } }: { rollup: Rollup; of: Pick<RollupGroup, 'results'> }) {
  const { labels } = rollup;
  if (results.length === 0) return null;
  const isRounded = results.some(({ items }) => items.some(({ rounded }) => rounded));
  return (
    <section className="rollup-part rollup-results">
      <h2>{labels.results}</h2>
      <p className="form-hint">{labels.wholeAtoms}</p>
      {isRounded ? <p className="form-hint">{labels.rounded}</p> : null}
      {results.map((form, at) => (
        <RollupFold
          key={`${form.quiz}/${form.when}/${form.caption}`}
          title={form.caption}
          about={aboutForm(form, rollup)}
          isOpen={at === 0}
        >
          {() =>
            form.items.map((item, index) => (
              <Item key={`${item.item}/${item.version}`} item={item} number={index + 1} rollup={rollup} />
            ))
          }
        </RollupFold>
      ))}
    </section>
  );
}

function Item({ item, number, rollup }: { item: RollupItem; number: number; rollup: Rollup }) {
  const { labels, locale } = rollup;
  return (
    <div className="rollup-item">
      <ReportBars
        question={withVersion(`${number}. ${item.question}`, item, rollup)}
        note={aboutQuestion(item.seminars, [labels.respondents, item.answers], rollup)}
        rows={item.options.map((option) => ({ ...option, id: option.option, values: [option] }))}
        locale={locale}
      />
      {item.safe === null ? null : <p className="rollup-safe">{item.safe.sentence}</p>}
      {item.several ? <p className="form-hint">{labels.versionNote}</p> : null}
    </div>
  );
}
