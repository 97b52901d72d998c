import { FormattedMessage } from 'react-intl';
import type { Request } from '../../../scenarios/model/schema.ts';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { nameOf } from './cast.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';

/** Beside a conversation that goes on: the class's goal, or the red flags that the trainer has revealed, by name. */
export function Listening({ cast, state, content, seminar, found }: RoleplayProps & { found: Request[] }) {
  const { locale } = seminar.setup;
  if (found.length > 0 && content.requests) {
    const texts = content.requests;
    return (
      <Fit className="stage-play-right">
        <h2 className="stage-play-question">
          <FormattedMessage id="stage.flags.title" />
        </h2>
        <ul className="stage-found">
          {found.map((request) => (
            <li key={request}>
              <strong>{texts[request]?.[locale].name}</strong>
              <span>{texts[request]?.[locale].explain}</span>
            </li>
          ))}
        </ul>
      </Fit>
    );
  }
  return (
    <Fit className="stage-play-right">
      <div className="stage-listening">
        <Lantern lit={state.rehearsal.lit} size={380} />
        <p>
          <FormattedMessage id="stage.scene.together" values={{ name: nameOf(cast, cast.self) }} />
        </p>
      </div>
    </Fit>
  );
}
