import { FormattedMessage } from 'react-intl';
import type { Progress } from '../../../../electron/contract/plan.ts';
import '../numbers.css';

const SHARES = ['seminars', 'schools', 'communes'] as const;

/** What came in of what was planned, in large numbers. A plan that names no commune has no number of them. */
export function PlanNumbers({ progress }: { progress: Progress }) {
  return (
    <dl className="archive-numbers">
      {SHARES.filter((share) => progress[share].planned > 0).map((share) => {
        const { held, planned } = progress[share];
        return (
          <div key={share} className={held === planned ? 'is-whole' : undefined}>
            <dt>
              <FormattedMessage id={`plan.number.${share}`} />
            </dt>
            <dd>
              {held}
              <span>/{planned}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
