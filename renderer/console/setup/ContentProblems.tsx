import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import './problems.css';

type Problem = ChannelOutput<'library.get'>['problems'][number];

/**
 * What is wrong with files of content, folded away: where, on which line, why, and what is named there; last the exact
 * words of the check, for whoever mends the file. The rest works.
 */
export function ContentProblems({
  problems,
  open = false,
}: {
  problems: readonly Problem[];
  open?: boolean;
}) {
  if (problems.length === 0) return null;
  return (
    <details className="setup-problems" open={open}>
      <summary>
        <FormattedMessage id="setup.problems" values={{ count: problems.length }} />
      </summary>
      <ul>
        {problems.map(({ pack, file, line, column, rule, message, values }) => (
          <li key={`${pack}/${file}:${line}:${column}:${rule}:${message}`}>
            <code className="setup-problem-place">
              {file}:{line}
            </code>
            <p>
              <FormattedMessage id={`problem.${rule}`} />
            </p>
            {values.length > 0 && <p className="setup-problem-values">{values.join(' · ')}</p>}
            <small lang="en">{message}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
