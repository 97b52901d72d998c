import { FormattedMessage } from 'react-intl';
import { plain } from '../../scenarios/model/words.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import type { PageProps } from './Page.tsx';

/** What will come, that it is pretended, and who is played. */
export function Note({ cast }: PageProps) {
  return (
    <>
      <Fit className="station-page">
        <p className="stage-eyebrow">
          <FormattedMessage id="station.note" />
        </p>
        <h1 className="stage-heading">{plain(cast.text.title, cast.names)}</h1>
        <p className="stage-body">{plain(cast.text.content_note, cast.names)}</p>
      </Fit>
      <Scenery lit={0} />
    </>
  );
}
