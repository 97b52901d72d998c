import type { Rollup, RollupGroup, RollupPlayed } from '../../../../electron/contract/rollup.ts';
import { aboutPlayed, aboutQuestion, forkText } from '../../../../electron/contract/rollup-format.ts';
import { ReportBars } from '../ReportBars.tsx';
import { RollupFold } from './RollupFold.tsx';

type Props = { rollup: Rollup; of: Pick<RollupGroup, 'scenarios'> };

/** What was chosen in the role-plays, fork by fork, and how they ended. */
export function RollupPlays({ rollup, of: { scenarios } }: Props) {
  const { labels } = rollup;
  if (scenarios.length === 0) return null;
  return (
    <section className="rollup-part rollup-results">
      <h2>{labels.roleplay}</h2>
      {scenarios.some(({ mode }) => mode !== 'class') ? <p className="form-hint">{labels.ownMean}</p> : null}
      {scenarios.map((played, at) => (
        <RollupFold
          key={`${played.scenario}/${played.caption}`}
          title={played.caption}
          about={aboutPlayed(played, rollup)}
          isOpen={at === 0}
        >
          {() => <Forks played={played} rollup={rollup} />}
        </RollupFold>
      ))}
    </section>
  );
}

function Forks({ played: { forks, outcomes }, rollup }: { played: RollupPlayed; rollup: Rollup }) {
  const { labels, locale } = rollup;
  return (
    <>
      {forks.map((fork) => (
        <div key={`${fork.scene}/${fork.version}`} className="rollup-item">
          <ReportBars
            question={forkText(fork, rollup)}
            note={aboutQuestion(fork.seminars, [labels.votes, fork.votes], rollup)}
            rows={fork.options.map((option) => ({
              ...option,
              id: option.choice ?? 'stopped',
              values: [option],
            }))}
            locale={locale}
          />
        </div>
      ))}
      {outcomes.length === 0 ? null : (
        <div className="rollup-item">
          <ReportBars
            question={labels.ending}
            rows={outcomes.map((outcome) => ({
              ...{ id: outcome.kind, mark: null, text: outcome.text },
              values: [outcome],
            }))}
            locale={locale}
          />
        </div>
      )}
    </>
  );
}
