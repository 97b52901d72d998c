import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { FirstHourCard } from '../../../slides/model/first-hour.ts';
import { inLocale, isUntranslated, type Locale } from '../../../slides/model/text.ts';

/** What is happening, to choose from; then what to do in the first hour, in order, with a box for what is done. */
export function FirstHour({ cards, locale }: { cards: readonly FirstHourCard[]; locale: Locale }) {
  const [chosen, setChosen] = useState(cards[0]?.id ?? '');
  const card = cards.find(({ id }) => id === chosen);
  return (
    <section className="respond-hour" aria-labelledby="respond-hour-title">
      <h3 id="respond-hour-title">
        <FormattedMessage id="respond.hour" />
        <span>
          <FormattedMessage id="respond.hour.which" />
        </span>
      </h3>
      <div className="respond-which">
        {cards.map(({ id, title }) => (
          <button type="button" key={id} aria-pressed={id === chosen} onClick={() => setChosen(id)}>
            {inLocale(title, locale)}
          </button>
        ))}
      </div>
      {card && <Card key={card.id} card={card} locale={locale} />}
    </section>
  );
}

function Card({ card: { title, when, steps, never }, locale }: { card: FirstHourCard; locale: Locale }) {
  return (
    <div className="respond-card" aria-live="polite">
      {isUntranslated(title, locale) && (
        <em className="respond-untranslated">
          <FormattedMessage id="common.untranslated" />
        </em>
      )}
      <p className="respond-when">{inLocale(when, locale)}</p>
      {/* What is ticked helps the one who does it now; it is kept nowhere. */}
      <ol>
        {steps.map((step) => (
          <li key={step.vi}>
            <label>
              <input type="checkbox" />
              <span>{inLocale(step, locale)}</span>
            </label>
          </li>
        ))}
      </ol>
      <div className="respond-never">
        <h4>
          <FormattedMessage id="respond.hour.never" />
        </h4>
        <ul>
          {never.map((one) => (
            <li key={one.vi}>{inLocale(one, locale)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
