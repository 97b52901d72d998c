import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { FactsView } from '../../../electron/contract/library-view.ts';
import type { FactKind } from '../../../slides/model/checks.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ContactsPane } from '../adapt/ContactsPane.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { FactRow } from './FactRow.tsx';
import { OwnRules } from './OwnRules.tsx';
import { MakePdf } from './PrintItem.tsx';
import '../adapt/adapt.css';
import './facts.css';

/** Everything that can change outside the kit: numbers to call and rules, each with its source and who checked it. */
export function FactsPane({ locale }: { locale: Locale }) {
  const [facts, setFacts] = useState<FactsView | null>(null);
  const [by, setBy] = useState('');
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('library.facts').then(setFacts, setError);
  }, []);
  const check = async (kind: FactKind, id: string, name: string): Promise<void> => {
    setError(null);
    await call('library.check', { kind, id, by: name }).then(setFacts, setError);
  };
  if (!facts) return <ErrorNote error={error} />;
  return (
    <div className="library-facts">
      <header>
        <div>
          <p className={facts.due > 0 ? 'form-note' : 'form-note is-leaf'} role="status" data-due={facts.due}>
            <FormattedMessage id="library.facts.due" values={{ count: facts.due }} />
          </p>
          <p className="form-hint">
            <FormattedMessage id="library.facts.lead" />
          </p>
        </div>
        <label className="library-by">
          <FormattedMessage id="library.facts.by" />
          <input
            value={by}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setBy(event.target.value)}
          />
        </label>
        <MakePdf make={(choose) => call('library.printFacts', { locale, choose })} />
      </header>
      <ErrorNote error={error} />
      <section aria-labelledby="facts-contacts">
        <h2 id="facts-contacts">
          <FormattedMessage id="library.facts.contacts" />
        </h2>
        <ul>
          {facts.contacts.map((seen) => (
            <FactRow
              key={seen.fact.id}
              seen={seen}
              by={by}
              onCheck={(name) => void check('contact', seen.fact.id, name)}
            >
              <h3>
                <b>{seen.fact.number}</b> {inLocale(seen.fact.name, locale)}
              </h3>
              <p>{inLocale(seen.fact.note, locale)}</p>
            </FactRow>
          ))}
        </ul>
        <details>
          <summary>
            <FormattedMessage id="library.facts.ownContacts" />
          </summary>
          <ContactsPane onChange={() => void call('library.facts').then(setFacts, setError)} />
        </details>
      </section>
      <section aria-labelledby="facts-rules">
        <h2 id="facts-rules">
          <FormattedMessage id="library.facts.rules" />
        </h2>
        <p className="form-hint">
          <FormattedMessage id="library.facts.rules.lead" />
        </p>
        <ul>
          {facts.rules.map((seen) => (
            <FactRow
              key={seen.fact.id}
              seen={seen}
              by={by}
              onCheck={(name) => void check('rule', seen.fact.id, name)}
            >
              <h3>{inLocale(seen.fact.publisher, locale)}</h3>
              <ol>
                {seen.fact.lines.map((line) => (
                  <li key={line.vi}>{inLocale(line, locale)}</li>
                ))}
              </ol>
            </FactRow>
          ))}
        </ul>
        <OwnRules onFacts={setFacts} />
      </section>
    </div>
  );
}
