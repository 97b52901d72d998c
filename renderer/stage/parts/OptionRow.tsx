import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { Share } from '../hands.ts';
import './OptionRow.css';

/**
 * One option of a question: mark, picture, words; once revealed its hands and a bar in the colour of the mark.
 * `entry` is where the trainer enters hands on a shared screen. `current` is drawn as the one that is being counted.
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
      {result ? (
        <span className="stage-option-count">
          <strong>
            <FormattedNumber value={result.count} />
          </strong>
          {result.share === null ? null : (
            <span>
              <FormattedNumber value={result.share} style="percent" maximumFractionDigits={0} />
            </span>
          )}
        </span>
      ) : null}
      {entry}
      {result ? <ShareBar index={index} share={result.share ?? 0} /> : null}
    </li>
  );
}

/** A bar as long as `share` (0 to 1) of the room, in the colour of the mark at `index`. */
function ShareBar({ index, share }: { index: number; share: number }) {
  return (
    <span className="stage-bar" aria-hidden="true">
      <span
        className={`stage-bar-fill stage-bar-fill-${Math.min(index, 3) + 1}`}
        style={{ width: `${share * 100}%` }}
      />
    </span>
  );
}
