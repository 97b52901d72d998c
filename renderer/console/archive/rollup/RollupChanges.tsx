import type { Rollup, RollupComparison, RollupGroup } from '../../../../electron/contract/rollup.ts';
import { aboutQuestion, seriesOf, withVersion } from '../../../../electron/contract/rollup-format.ts';
import { ReportBars } from '../ReportBars.tsx';
import { RollupFold } from './RollupFold.tsx';

type Props = { rollup: Rollup; of: Pick<RollupGroup, 'comparisons'> };

/** Opening beside closing of the same seminars, with the change in words. */
export function RollupChanges({ rollup, of: { comparisons } }: Props) {
  const { labels } = rollup;
  if (comparisons.length === 0) return null;
  return (
    <section className="rollup-part rollup-results">
      <h2>{labels.comparison}</h2>
      <p className="form-hint">{labels.compared}</p>
      {comparisons.map(({ quiz, caption, seminars, items }, at) => (
        <RollupFold
          key={`${quiz}/${caption}`}
          title={caption}
          about={aboutQuestion(seminars, null, rollup)}
          isOpen={at === 0}
        >
          {() =>
            items.map((item, index) => (
              <Compared key={`${item.item}/${item.version}`} item={item} number={index + 1} rollup={rollup} />
            ))
          }
        </RollupFold>
      ))}
    </section>
  );
}

type ComparedProps = { item: RollupComparison['items'][number]; number: number; rollup: Rollup };

function Compared({ item, number, rollup }: ComparedProps) {
  return (
    <div className="rollup-item">
      <ReportBars
        question={withVersion(`${number}. ${item.question}`, item, rollup)}
        note={aboutQuestion(item.seminars, null, rollup)}
        series={seriesOf(item, rollup)}
        rows={item.options.map((option) => ({
          ...{ id: option.option, mark: option.mark, text: option.text },
          values: [option.opening, option.closing],
        }))}
        locale={rollup.locale}
      />
      {item.change === null ? null : <p className="rollup-safe">{item.change.sentence}</p>}
    </div>
  );
}
