import { FormattedMessage } from 'react-intl';
import { plain } from '../../../scenarios/model/words.ts';
import { Fit } from '../parts/Fit.tsx';
import { OptionRow } from '../parts/OptionRow.tsx';
import { nameOf } from './cast.ts';
import { verdictOf } from './headings.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { chosenNow } from './vote.ts';

/** What came of the choice: said in words, without a colour that judges, and blaming nobody. */
export function Feedback({ scenario, cast, state }: RoleplayProps) {
  const chosen = chosenNow(scenario.graph, state);
  if (!chosen) return null;
  const { choice, index, by } = chosen;
  const words = cast.text.scenes[state.rehearsal.scene]?.choices?.[choice.id];
  const values = { name: nameOf(cast, cast.self) };
  return (
    <Fit className="stage-play-right">
      <p className="stage-play-kicker">
        <FormattedMessage id={by === 'class' ? 'stage.feedback.class' : 'stage.feedback.trainer'} />
      </p>
      <ul className="stage-play-chosen">
        <OptionRow index={index} picture={choice.picture} text={plain(words?.text ?? '', cast.names)} />
      </ul>
      <h1 className="stage-play-verdict">
        <FormattedMessage id={verdictOf(scenario.graph.nature, choice.rating)} values={values} />
      </h1>
      <p className="stage-play-words">{plain(words?.feedback ?? '', cast.names)}</p>
      {words?.outcome === undefined ? null : (
        <div className="stage-play-outcome">
          <p>
            <FormattedMessage id="story.outcome" />
          </p>
          <p>{plain(words.outcome, cast.names)}</p>
        </div>
      )}
    </Fit>
  );
}
