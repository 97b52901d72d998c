import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import type { DraftProps, Offer } from './StationPanel.tsx';

type Props = DraftProps & { locale: Locale };

/** What one turn contains: three rows that can be ticked, in the order in which they come. */
export function TurnFields({ offer, draft, onChange, locale }: Props) {
  const { formatMessage } = useIntl();
  const [scenario, setScenario] = useState(draft.scenario ?? offer.scenarios[0]?.id ?? '');
  return (
    <fieldset className="station-turn">
      <legend>
        <FormattedMessage id="station.open.turn" />
      </legend>
      <QuizRow when="opening" offer={offer} draft={draft} onChange={onChange} />
      <Row
        name={<FormattedMessage id="station.part.play" />}
        checked={draft.scenario !== null}
        disabled={offer.scenarios.length === 0}
        onChange={(on) => onChange({ scenario: on ? scenario : null })}
      >
        <select
          aria-label={formatMessage({ id: 'station.open.scenario' })}
          value={scenario}
          onChange={(event) => {
            setScenario(event.target.value);
            onChange({ scenario: event.target.value });
          }}
        >
          {offer.scenarios.map((one) => (
            <ScenarioOption key={one.id} one={one} locale={locale} />
          ))}
        </select>
      </Row>
      <QuizRow when="closing" offer={offer} draft={draft} onChange={onChange} />
    </fieldset>
  );
}

function QuizRow({ when, offer, draft, onChange }: DraftProps & { when: 'opening' | 'closing' }) {
  const quiz = offer[when];
  return (
    <Row
      name={<FormattedMessage id={`station.part.${when}`} />}
      checked={draft[when] !== null}
      disabled={quiz === null}
      onChange={(on) => onChange({ [when]: on && quiz ? quiz.id : null })}
    >
      <small>
        {quiz ? (
          <FormattedMessage id="station.open.items" values={{ items: quiz.items[draft.mode] }} />
        ) : (
          <FormattedMessage id="station.open.noQuiz" />
        )}
      </small>
    </Row>
  );
}

function Row({
  name,
  checked,
  disabled,
  onChange,
  children,
}: {
  name: ReactNode;
  checked: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <div className="station-turn-row">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
      {children}
    </div>
  );
}

function ScenarioOption({ one, locale }: { one: Offer['scenarios'][number]; locale: Locale }) {
  const languages = one.locales.map((code) => code.toUpperCase()).join(' ');
  return (
    <option value={one.id}>
      {inLocale(one.title, locale)} · {languages}
      {one.own ? null : (
        <>
          {' · '}
          <FormattedMessage id="station.open.other" />
        </>
      )}
    </option>
  );
}
