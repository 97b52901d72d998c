import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatNumber } from '../../../../electron/contract/report-format.ts';
import type { Rollup, RollupItem, RollupResult } from '../../../../electron/contract/rollup.ts';
import { SelectField } from '../../forms/Field.tsx';
import { ReportBars } from '../ReportBars.tsx';
import '../report.css';

/** What was answered, of all seminars or of one of the parts: for each question the safe share and its bars. */
export function RollupResults({ rollup }: { rollup: Rollup }) {
  const { formatMessage } = useIntl();
  const [of, setOf] = useState('');
  const { labels, results, groups } = rollup;
  if (results.length === 0) return null;
  const parts = groups
    .filter((group) => group.results.length > 0)
    .map(({ key, results: own }) => ({
      value: key.map(({ value }) => value).join('\n'),
      label: key.map(({ text }) => text).join(' · '),
      results: own,
    }));
  const part = parts.find(({ value }) => value === of);
  const shown = part?.results ?? results;
  const isRounded = shown.some(({ items }) => items.some(({ rounded }) => rounded));
  return (
    <section className="rollup-part rollup-results">
      <h2>{labels.results}</h2>
      {parts.length === 0 ? null : (
        <SelectField
          label={formatMessage({ id: 'rollup.resultsOf' })}
          value={part?.value ?? ''}
          options={[{ value: '', label: formatMessage({ id: 'rollup.allSeminars' }) }, ...parts]}
          onChange={setOf}
        />
      )}
      <p className="form-hint">{labels.wholeAtoms}</p>
      {isRounded ? <p className="form-hint">{labels.rounded}</p> : null}
      {shown.map((form) => (
        <section key={`${form.title}/${form.when}/${form.caption}`}>
          <h3>{form.caption}</h3>
          <p className="form-hint">{form.respondents === 0 ? labels.noResults : aboutForm(form, rollup)}</p>
          {form.items.map((item, index) => (
            <Item key={`${item.item}/${item.version}`} item={item} number={index + 1} rollup={rollup} />
          ))}
        </section>
      ))}
    </section>
  );
}

function aboutForm({ seminars, respondents, leftOut }: RollupResult, { labels, locale }: Rollup): string {
  const pairs: (readonly [string, number])[] = [
    [labels.seminars, seminars],
    [labels.respondents, respondents],
    ...(leftOut > 0 ? [[labels.leftOut, leftOut] as const] : []),
  ];
  return pairs.map(([label, value]) => `${label}: ${formatNumber(value, locale)}.`).join(' ');
}

function Item({ item, number, rollup }: { item: RollupItem; number: number; rollup: Rollup }) {
  const { labels, locale } = rollup;
  const version = item.several ? ` (${labels.version} ${item.version || '–'})` : '';
  return (
    <div className="rollup-item">
      <ReportBars
        question={`${number}. ${item.question}${version}`}
        note={`${labels.seminars}: ${formatNumber(item.seminars, locale)}. ${labels.respondents}: ${formatNumber(item.answers, locale)}`}
        rows={item.options.map((option) => ({ ...option, id: option.option, values: [option] }))}
        locale={locale}
      />
      {item.safe === null ? null : <p className="rollup-safe">{item.safe.sentence}</p>}
      {item.several ? <p className="form-hint">{labels.versionNote}</p> : null}
    </div>
  );
}
