import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Locale } from '../../../slides/model/text.ts';

/** Before a role-play: other names for its characters, where a pupil in the room bears one of them. */
export function NameSwap({
  content,
  seminar,
  locale,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (plan?.kind !== 'roleplay' || state?.kind !== 'roleplay' || state.rehearsal.phase !== 'note')
    return null;
  const scenario = content.scenarios[plan.scenario];
  const text = scenario ? (scenario.text[locale] ?? scenario.text.vi) : undefined;
  const swappable = Object.entries(text?.characters ?? {}).filter(
    ([, character]) => character.others.length > 0,
  );
  return (
    <section className="present-names">
      <p>
        <FormattedMessage id="console.names" />
      </p>
      {swappable.map(([id, { name, others }]) => (
        <label key={id}>
          <span>{name}</span>
          <select
            value={state.names[id] ?? ''}
            onChange={(event) => {
              dispatch({ type: 'rehearsal/name', character: id, name: event.target.value });
              event.target.blur();
            }}
          >
            <option value="">{name}</option>
            {others.map((other) => (
              <option key={other} value={other}>
                {other}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
