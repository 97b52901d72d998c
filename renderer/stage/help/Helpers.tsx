import { FormattedMessage } from 'react-intl';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { Helper } from './whom.ts';
import './Helpers.css';

/** People and lines of help, the nearest first: a person with a picture, a line with its number large. */
export function Helpers({ helpers }: { helpers: readonly Helper[] }) {
  return (
    <ul className="stage-helpers">
      {helpers.map((helper) => (
        <li key={helper.id} className={`stage-helper stage-helper-${helper.kind}`}>
          {helper.kind === 'line' ? (
            <strong className="stage-helper-number">{helper.number}</strong>
          ) : (
            <span className="stage-helper-picture">
              <Picture name={helper.kind === 'adult' ? 'tell-adult' : 'police-station'} size={104} />
            </span>
          )}
          <p className="stage-helper-words">
            <span className="stage-helper-name">
              {helper.kind === 'police' ? <FormattedMessage id="stage.help.police" /> : helper.name}
            </span>
            {helper.kind === 'police' ? (
              <strong className="stage-helper-number">{helper.number}</strong>
            ) : (
              <span className="stage-helper-note">
                {helper.kind === 'adult' ? <FormattedMessage id="stage.help.adult" /> : helper.note}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
