import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';

type Problem = ChannelOutput<'library.get'>['problems'][number];

/** What is wrong with files of content, folded away: where, on which line, and why. The rest works. */
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
        {problems.map(({ pack, file, line, column, rule, message }) => (
          <li key={`${pack}/${file}:${line}:${column}:${rule}`}>
            <code>
              {file}:{line}
            </code>{' '}
            <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
