import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_PARTS, newRoleplay } from '../../../slides/model/adapt/draft.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { Adapting } from './useAdapt.ts';

type Props = {
  adapting: Adapting;
  locale: Locale;
  /** The part behind which a new one comes. */
  chosen: string;
  onAdded: (part: string) => void;
};

/** Puts a role-play of any scenario of the kit into the programme, behind the chosen part and before the contacts. */
export function AddScenario({ adapting, locale, chosen, onAdded }: Props) {
  const { formatMessage } = useIntl();
  const { draft, edit, view } = adapting;
  const [wanted, setWanted] = useState('');
  const scenario = view.scenarios.find(({ id }) => id === wanted);
  const add = (): void => {
    if (scenario === undefined) return;
    const part = newRoleplay(draft, scenario);
    const contacts = draft.parts.at(-1)?.kind === 'contacts' ? 1 : 0;
    const behind = draft.parts.findIndex(({ id }) => id === chosen) + 1;
    edit({ do: 'part/add', part, to: Math.min(behind, draft.parts.length - contacts) });
    setWanted('');
    onAdded(part.id);
  };
  return (
    <div className="adapt-scenario">
      <select
        aria-label={formatMessage({ id: 'author.part.which' })}
        value={wanted}
        disabled={draft.parts.length >= MAX_PARTS}
        onChange={(event) => setWanted(event.target.value)}
      >
        <option value="">{formatMessage({ id: 'author.part.which' })}</option>
        {view.scenarios.map(({ id, title, minutes }) => (
          <option key={id} value={id}>
            {formatMessage({ id: 'author.part.one' }, { title: inLocale(title, locale), minutes })}
          </option>
        ))}
      </select>
      <button type="button" className="form-button is-small" disabled={scenario === undefined} onClick={add}>
        <FormattedMessage id="author.part.add" />
      </button>
    </div>
  );
}
