import { FormattedMessage } from 'react-intl';
import type { Request, RequestTexts } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
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
  if (found !== null && content.requests)
    return (
      <Fit className="stage-play-right">
        <h2 className="stage-play-question">
          <FormattedMessage id="stage.flags.title" />
        </h2>
        <Found found={found} texts={content.requests} locale={locale} />
      </Fit>
    );
  return (
    <div className="stage-listening">
      <Lantern lit={state.rehearsal.lit} size={460} />
      <p>
        <FormattedMessage id="stage.scene.together" values={{ name: nameOf(cast, cast.self) }} />
      </p>
    </div>
  );
}

/** Requests by name, each explained; a sentence where there are none. */
export function Found({
  found,
  texts,
  locale,
}: {
  found: Request[];
  texts: RequestTexts | null;
  locale: Locale;
}) {
  if (found.length === 0)
    return (
      <p className="stage-play-words">
        <FormattedMessage id="stage.flags.none" />
      </p>
    );
  return (
    <ul className="stage-found">
      {found.map((request) => (
        <li key={request}>
          <strong>{texts?.[request]?.[locale].name}</strong>
          <span>{texts?.[request]?.[locale].explain}</span>
        </li>
      ))}
    </ul>
  );
}
