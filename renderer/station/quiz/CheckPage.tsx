import { FormattedMessage, useIntl } from 'react-intl';
import type { StationItem } from '../../../electron/contract/station.ts';
import type { Given } from '../../../slides/model/answering.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { act, type StationOn } from '../useStation.ts';
import { PassPicture } from './PassMark.tsx';
import './check.css';

/** Before anything is sent: every answer as it will be sent, each to be changed, and what is kept with it. */
export function CheckPage({ on }: { on: StationOn }) {
  const { formatMessage } = useIntl();
  const { quiz, recorded, mode } = on;
  if (!quiz) return null;
  return (
    <div className="station-check">
      <h1 className="stage-heading">
        <FormattedMessage id="station.check.title" />
      </h1>
      <p className="stage-body">
        <FormattedMessage id={recorded ? `station.check.lead.${mode}` : 'station.check.lead.nothing'} />
      </p>
      <ol className={quiz.items.length > 4 ? 'station-check-two' : ''}>
        {quiz.items.map((item, index) => (
          <li key={item.id}>
            <span className="station-step-place">{index + 1}</span>
            <div>
              <p>{inLocale(item.question, on.locale)}</p>
              <p className="station-check-answer">
                <Answered on={on} item={item} given={quiz.answers[item.id]} />
              </p>
            </div>
            <button
              type="button"
              aria-label={formatMessage({ id: 'station.check.change.item' }, { item: index + 1 })}
              onClick={() => act({ type: 'item', at: index })}
            >
              <FormattedMessage id="station.check.change" />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** An answer as its options looked; steps in order as pictures, with their words for whoever hears the page. */
function Answered({ on, item, given }: { on: StationOn; item: StationItem; given: Given }) {
  if (given === undefined || given.length === 0) {
    return (
      <span>
        <PassPicture />
        <FormattedMessage id="station.quiz.pass" />
      </span>
    );
  }
  const options = given.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  const asSteps = item.type === 'order';
  return options.map(({ id, picture, text }) => (
    <span key={id} className={asSteps ? 'station-check-step' : ''}>
      <Picture name={picture} size={56} />
      <span className={asSteps ? 'visually-hidden' : ''}>{inLocale(text, on.locale)}</span>
    </span>
  ));
}
