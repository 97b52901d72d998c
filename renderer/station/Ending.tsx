import { FormattedMessage } from 'react-intl';
import { sceneOf } from '../../scenarios/model/select.ts';
import { plain } from '../../scenarios/model/words.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Lantern } from '../stage/parts/Lantern.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import { nameOf } from '../stage/roleplay/cast.ts';
import type { PageProps } from './Page.tsx';
import '../stage/roleplay/Play.css';

/** How the story ends: somebody is there, however late. */
export function Ending({ on, cast }: PageProps) {
  const { lit } = on.rehearsal;
  const scene = sceneOf(on.scenario.graph, on.rehearsal);
  return (
    <Scenery lit={lit} shape="wide">
      <Fit className="station-ending">
        <p className="stage-play-kicker">
          <FormattedMessage id="stage.ending.eyebrow" />
        </p>
        <h1 className="stage-heading">
          <FormattedMessage
            id={`stage.ending.${scene.ending?.kind ?? 'safe'}`}
            values={{ name: nameOf(cast, cast.self) }}
          />
        </h1>
        <p className="stage-body">{plain(cast.text.scenes[scene.id]?.ending ?? '', cast.names)}</p>
      </Fit>
      <div className="station-lantern station-lantern-ending">
        <Lantern lit={lit} size={400} />
        <p>
          <FormattedMessage id="station.lit" values={{ lit }} />
        </p>
      </div>
    </Scenery>
  );
}
