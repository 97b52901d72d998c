import { FormattedMessage } from 'react-intl';
import { LOOK_BACK } from '../../electron/contract/look-back.ts';
import { plain } from '../../scenarios/model/words.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import { allBubbles, flaggedMoments } from '../stage/roleplay/bubbles.ts';
import { Tags, Words } from '../stage/roleplay/Words.tsx';
import type { PageProps } from './Page.tsx';
import { Today } from './Today.tsx';
import '../stage/roleplay/Conversation.css';
import '../stage/roleplay/Debrief.css';

/** Looking back, one calm page after the other; who stopped comes to the last one at once. */
export function LookBack(props: PageProps) {
  switch (LOOK_BACK[props.on.at] ?? 'tell') {
    case 'out':
      return <Out {...props} />;
    case 'flags':
      return <Flags {...props} />;
    case 'todo':
      return <Todo {...props} />;
    case 'tell':
      return <Tell {...props} />;
  }
}

function Out({ on, cast }: PageProps) {
  return (
    <>
      <Fit className="station-page">
        <h1 className="stage-heading">
          <FormattedMessage id="stage.debrief.step_out" />
        </h1>
        <p className="stage-debrief-large">{plain(cast.text.debrief.step_out, cast.names)}</p>
      </Fit>
      <Scenery lit={on.rehearsal.lit} />
    </>
  );
}

/** So many sentences are in sight at once without hurry. */
const MOMENTS = 4;

function Flags({ on, cast }: PageProps) {
  const moments = flaggedMoments(allBubbles(on.scenario.graph, on.rehearsal, cast), MOMENTS);
  return (
    <Fit className="station-page station-page-wide">
      <h1 className="stage-heading">
        <FormattedMessage id="station.flags" />
      </h1>
      {moments.length === 0 ? (
        <p className="stage-debrief-large">
          <FormattedMessage id="stage.debrief.noFlags" />
        </p>
      ) : (
        <ul className="stage-moments stage-moments-two">
          {moments.map((bubble) => (
            <li key={bubble.key}>
              <p className="stage-moment-words">
                <Words bubble={bubble} flags />
              </p>
              <Tags bubble={bubble} requests={on.requests} locale={on.locale} />
            </li>
          ))}
        </ul>
      )}
      <p className="stage-note">{plain(cast.text.debrief.tactic, cast.names)}</p>
    </Fit>
  );
}

function Todo({ cast }: PageProps) {
  return (
    <Fit className="station-page station-page-wide">
      <h1 className="stage-heading">
        <FormattedMessage id="stage.debrief.todo" />
      </h1>
      <ol className="stage-todo">
        {cast.text.debrief.todo.map((words, index) => (
          <li key={words}>
            <span>{index + 1}</span>
            <p>{plain(words, cast.names)}</p>
          </li>
        ))}
      </ol>
    </Fit>
  );
}

/** Whom to tell: by the story, and those who are here or on the telephone today. */
function Tell({ on, cast }: PageProps) {
  const { stopped } = on.rehearsal;
  return (
    <>
      <Fit className="station-page station-page-tell">
        <h1 className="stage-heading">
          <FormattedMessage id={stopped ? 'station.stopped' : 'stage.debrief.tell'} />
        </h1>
        {stopped ? (
          <p className="stage-body">
            <FormattedMessage id="station.stopped.lead" />
          </p>
        ) : null}
        <ul className="station-tell">
          {cast.text.debrief.tell.map((line) => (
            <li key={line}>{plain(line, cast.names)}</li>
          ))}
        </ul>
      </Fit>
      <Today on={on} />
    </>
  );
}
