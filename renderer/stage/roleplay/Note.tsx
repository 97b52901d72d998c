import { FormattedMessage } from 'react-intl';
import { plain } from '../../../scenarios/model/words.ts';
import { Eyebrow } from '../parts/BottomLine.tsx';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';
import './Note.css';

/** Before it starts: what will come, that it is pretended, that everybody may pass, and what the class wants to reach. */
export function Note({ cast }: RoleplayProps) {
  return (
    <>
      <Fit className="stage-rp-calm">
        <Eyebrow id="stage.note.eyebrow" />
        <h1 className="stage-heading">{plain(cast.text.title, cast.names)}</h1>
        <p className="stage-body">{plain(cast.text.content_note, cast.names)}</p>
        <p className="stage-note">
          <FormattedMessage id="stage.note.pass" />
        </p>
      </Fit>
      <Scenery lit={0}>
        <div className="stage-note-goal">
          <Lantern lit={0} size={360} />
          <p>
            <FormattedMessage id="stage.note.goal" />
          </p>
        </div>
      </Scenery>
    </>
  );
}
