import { FormattedMessage } from 'react-intl';
import type { Request } from '../../../scenarios/model/schema.ts';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { nameOf } from './cast.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';

/** Beside a conversation that goes on: the class's goal, or the red flags that the trainer has revealed, by name. */
export function Listening({
  cast,
  state,
  content,
  seminar,
  found,
}: RoleplayProps & { found: Request[] | null }) {
  const { locale } = seminar.setup;
  if (found !== null && content.requests) {
    const texts = content.requests;
    return (
      <Fit className="stage-play-right">
        <h2 className="stage-play-question">
          <FormattedMessage id="stage.flags.title" />
        </h2>
        {found.length === 0 ? (
          <p className="stage-play-words">
            <FormattedMessage id="stage.flags.none" />
          </p>
        ) : null}
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
    <div className="stage-listening">
      <Lantern lit={state.rehearsal.lit} size={460} />
      <p>
        <FormattedMessage id="stage.scene.together" values={{ name: nameOf(cast, cast.self) }} />
      </p>
    </div>
  );
}
