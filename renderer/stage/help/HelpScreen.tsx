import { FormattedMessage } from 'react-intl';
import type { Contact } from '../../../slides/model/contacts.ts';
import { Fit } from '../parts/Fit.tsx';
import { Helpers } from './Helpers.tsx';
import { helpersOf } from './whom.ts';
import './HelpScreen.css';

/**
 * Whom to tell or call now, on one calm page without anything to press. Draws in the room of a 1920 x 1080 canvas and
 * in the language of the class around it.
 */
export function HelpScreen({
  setup,
  contacts,
}: {
  setup: Parameters<typeof helpersOf>[0];
  contacts: readonly Contact[];
}) {
  return (
    <div className="stage-help">
      <Fit className="stage-help-words">
        <h1 className="stage-help-fault">
          <FormattedMessage id="stage.help.fault" />
        </h1>
        <p className="stage-help-lead">
          <FormattedMessage id="stage.help.lead" />
        </p>
        <p className="stage-help-lead">
          <FormattedMessage id="stage.help.again" />
        </p>
      </Fit>
      <Fit className="stage-help-whom">
        <h2 className="stage-help-title">
          <FormattedMessage id="stage.help.title" />
        </h2>
        <Helpers helpers={helpersOf(setup, contacts)} />
      </Fit>
    </div>
  );
}
