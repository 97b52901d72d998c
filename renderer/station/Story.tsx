import { FormattedMessage, useIntl } from 'react-intl';
import { sceneById, sceneOf } from '../../scenarios/model/select.ts';
import { plain } from '../../scenarios/model/words.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Lantern } from '../stage/parts/Lantern.tsx';
import { OptionRow } from '../stage/parts/OptionRow.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import { bannerNow, bubblesNow, isTyping } from '../stage/roleplay/bubbles.ts';
import { nameOf } from '../stage/roleplay/cast.ts';
import { SceneView } from '../stage/roleplay/SceneView.tsx';
import { Options } from './Options.tsx';
import type { ChoiceProps, PageProps } from './Page.tsx';
import '../stage/roleplay/Play.css';

/** The conversation on the left, at one's own pace; on the right what to do with it. Nothing hurries. */
export function Story(props: ChoiceProps) {
  const { on, cast } = props;
  const { scenario, rehearsal, requests, locale } = on;
  const scene = sceneOf(scenario.graph, rehearsal);
  return (
    <>
      <Scenery lit={rehearsal.lit} shape="low" />
      <div className="station-phone">
        <SceneView
          scene={scene}
          cast={cast}
          bubbles={bubblesNow(scenario.graph, rehearsal, cast)}
          banner={bannerNow(scenario.graph, rehearsal, cast)}
          typing={isTyping(scene, rehearsal, cast.self)}
          flags={false}
          requests={requests}
          locale={locale}
        />
      </div>
      <Beside {...props} />
    </>
  );
}

function Beside(props: ChoiceProps) {
  const { phase } = props.on.rehearsal;
  if (phase === 'choice') return <Options {...props} />;
  return phase === 'feedback' ? <Feedback {...props} /> : <Reading {...props} />;
}

function Reading({ on, cast }: PageProps) {
  const { formatMessage } = useIntl();
  const { lit } = on.rehearsal;
  return (
    <div className="station-reading">
      <Lantern lit={lit} size={300} label={formatMessage({ id: 'station.lantern' }, { lit })} />
      <h1>
        <FormattedMessage id={`station.you.${on.mode}`} values={{ name: nameOf(cast, cast.self) }} />
      </h1>
      <p>
        <FormattedMessage id="station.pace" />
      </p>
    </div>
  );
}

/** What came of the choice: said in words, without a colour that judges, and blaming nobody. */
function Feedback({ on, cast }: PageProps) {
  const { chosen } = on.rehearsal;
  const choices = sceneById(on.scenario.graph, chosen?.scene ?? '')?.choices ?? [];
  const choice = choices.find(({ id }) => id === chosen?.choice);
  if (!choice || !chosen) return null;
  const words = cast.text.scenes[chosen.scene]?.choices?.[choice.id];
  return (
    <Fit className="station-beside">
      <p className="stage-play-kicker">
        <FormattedMessage id={`station.chosen.${on.mode}`} />
      </p>
      <ul className="stage-play-chosen">
        <OptionRow
          index={choices.indexOf(choice)}
          picture={choice.picture}
          text={plain(words?.text ?? '', cast.names)}
        />
      </ul>
      <h1 className="stage-play-verdict">
        <FormattedMessage id={`stage.feedback.${choice.rating}`} values={{ name: nameOf(cast, cast.self) }} />
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
