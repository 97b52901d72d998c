import { FormattedMessage } from 'react-intl';
import { choicesOf } from '../../scenarios/model/select.ts';
import { plain } from '../../scenarios/model/words.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { nameOf } from '../stage/roleplay/cast.ts';
import { OptionMark } from '../ui/OptionMark.tsx';
import { Picture } from '../ui/pictures/Picture.tsx';
import type { ChoiceProps } from './Page.tsx';
import '../stage/parts/OptionRow.css';

/** The options with their pictures; one is picked first and happens only with "Chọn", so that a slip does no harm. */
export function Options({ on, cast, picked, onPick }: ChoiceProps) {
  const { scenario, rehearsal } = on;
  const words = cast.text.scenes[rehearsal.scene];
  return (
    <Fit className="station-beside">
      <p className="stage-play-kicker">
        <FormattedMessage id={`station.ask.${on.mode}`} />
      </p>
      <h1 className="stage-play-question" id="station-question">
        {words?.question === undefined ? (
          <FormattedMessage id="stage.vote.question" values={{ name: nameOf(cast, cast.self) }} />
        ) : (
          plain(words.question, cast.names)
        )}
      </h1>
      <div className="stage-options" role="radiogroup" aria-labelledby="station-question">
        {choicesOf(scenario.graph, rehearsal.flags, rehearsal.scene).map(({ id, picture }, index) => (
          <label key={id} className="stage-option station-option">
            <input
              type="radio"
              name="choice"
              className="visually-hidden"
              checked={picked === id}
              onChange={() => onPick(id)}
            />
            <OptionMark index={index} />
            <span className="stage-option-picture">
              <Picture name={picture} size={100} />
            </span>
            <span className="stage-option-text">{plain(words?.choices?.[id]?.text ?? '', cast.names)}</span>
          </label>
        ))}
      </div>
    </Fit>
  );
}
