import { FormattedMessage } from 'react-intl';
import type { PlacedProblem } from '../../../electron/contract/author.ts';

type Props = {
  problems: readonly PlacedProblem[];
  gone: boolean;
  /** Shows a scene on the map; null where there is no map. */
  onScene: ((scene: string) => void) | null;
};

/** What is wrong, errors first: where, why, and the exact words of the check. */
export function ProblemList({ problems, gone, onScene }: Props) {
  if (gone) return null;
  const sorted = problems.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="author-problems" aria-labelledby="author-problems-title">
      <h2 id="author-problems-title" className={problems.length === 0 ? 'is-clean' : ''} aria-live="polite">
        {problems.length === 0 ? (
          <FormattedMessage id="author.clean" />
        ) : (
          <FormattedMessage id="author.problems" values={{ errors, warnings: problems.length - errors }} />
        )}
      </h2>
      <ul>
        {sorted.map(({ file, line, column, rule, message, values, severity, scene }) => (
          <li key={`${file}:${line}:${column}:${rule}:${message}`} className={`is-${severity}`}>
            <p className="author-problem-place">
              <code>
                {file}:{line}
              </code>
              {scene !== null && onScene !== null && (
                <button type="button" className="form-link" onClick={() => onScene(scene)}>
                  {scene}
                </button>
              )}
            </p>
            <p>
              <FormattedMessage id={`problem.${rule}`} />
            </p>
            {values.length > 0 && <p className="author-problem-values">{values.join(' · ')}</p>}
            <small lang="en">{message}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
