import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { Share } from '../hands.ts';
import './OptionRow.css';

/**
 * One option of a question: mark, picture, words; once revealed its hands and a bar in the colour of the mark.
 * `entry` is where the trainer enters hands on a shared screen.
 */
export function OptionRow({
  index,
  picture,
  text,
  result,
  entry,
}: {
  index: number;
  picture: string;
  text: string;
  result?: Share | null;
  entry?: ReactNode;
}) {
  return (
    <li className={`stage-option${result ? ' stage-option-counted' : ''}`}>
      <OptionMark index={index} />
      <span className="stage-option-picture">
        <Picture name={picture} size={100} />
      </span>
      <span className="stage-option-text">{text}</span>
      {entry}
      {result ? <Result index={index} result={result} /> : null}
    </li>
  );
}

/** A bar as long as the share of the hands, in the colour of the mark at `index`, and the numbers behind it. */
function Result({ index, result }: { index: number; result: Share }) {
  const { count, share, bar } = result;
  return (
    <span className="stage-option-result">
      <span className="stage-bar" aria-hidden="true">
        <span
          className={`stage-bar-fill stage-bar-fill-${Math.min(index, 3) + 1}`}
          style={{ width: `${(bar ?? share ?? 0) * 100}%` }}
        />
      </span>
      <strong>
        <FormattedNumber value={count} />
      </strong>
      {share === null ? null : (
        <span>
          <FormattedNumber value={share} style="percent" maximumFractionDigits={0} />
        </span>
      )}
    </span>
  );
}
