import { FormattedMessage } from 'react-intl';
import type { Request } from '../../../scenarios/model/schema.ts';
import { Lantern } from '../parts/Lantern.tsx';
import { Listening } from './Listening.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';

/** The story stands still and the class talks about it; with the red flags by name where the trainer shows them. */
export function Talk(props: RoleplayProps & { found: Request[] | null }) {
  if (props.found !== null) return <Listening {...props} />;
  return (
    <div className="stage-listening">
      <Lantern lit={props.state.rehearsal.lit} size={380} />
      <h1 className="stage-talk-title">
        <FormattedMessage id="story.talk.title" />
      </h1>
      <p className="stage-talk-line">
        <FormattedMessage id="story.talk.line" />
      </p>
    </div>
  );
}
