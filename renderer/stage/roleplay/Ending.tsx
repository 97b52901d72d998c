import { FormattedMessage } from 'react-intl';
import { sceneOf } from '../../../scenarios/model/select.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import { nameOf } from './cast.ts';
import { endingOf } from './headings.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';
import './Ending.css';

/** How the story ends: somebody is there, however late. The lantern shows what the class has lit on the way. */
export function Ending({ scenario, cast, state }: RoleplayProps) {
  const scene = sceneOf(scenario.graph, state.rehearsal);
  const { lit } = state.rehearsal;
  const text = cast.text.scenes[scene.id]?.ending ?? '';
  return (
    <Scenery lit={lit} shape="wide">
      <div className="stage-ending-lantern">
        <Lantern lit={lit} size={430} />
        <p>
          <FormattedMessage id="stage.ending.lit" values={{ lit }} />
        </p>
      </div>
      <Fit className="stage-ending">
        <p className="stage-play-kicker">
          <FormattedMessage id="stage.ending.eyebrow" />
        </p>
        <h1 className="stage-heading">
          <FormattedMessage
            id={endingOf(scenario.graph.nature, scene.ending?.kind ?? 'safe')}
            values={{ name: nameOf(cast, cast.self) }}
          />
        </h1>
        <p className="stage-body">{plain(text, cast.names)}</p>
      </Fit>
    </Scenery>
  );
}
