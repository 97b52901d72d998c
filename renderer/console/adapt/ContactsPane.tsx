import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import { MAX_OWN_CONTACTS, type OwnContact } from '../../../slides/model/adapt/contacts.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ContactForm } from './ContactForm.tsx';
import { Icon } from './Icon.tsx';
import { useAdaptWords } from './useAdaptWords.ts';

type Contacts = ChannelOutput<'adapt.contacts'>;

/** Whom the class can call: the numbers of the kit, which stay, and those that the trainer adds for every programme. */
export function ContactsPane({ onChange }: { onChange?: () => void }) {
  const { formatMessage, formatDate, locale } = useIntl();
  const words = useAdaptWords();
  const [contacts, setContacts] = useState<Contacts | null>(null);
  const [error, setError] = useState<unknown>(null);
  /** Index of the own number that is being changed; null for a new one. */
  const [changed, setChanged] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    call('adapt.contacts').then(
      (known) => current && setContacts(known),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, []);
  const set = async (own: OwnContact[]): Promise<boolean> => {
    setError(null);
    try {
      setContacts(await call('adapt.setContacts', own));
      setChanged(null);
      onChange?.();
      return true;
    } catch (reason) {
      setError(reason);
      return false;
    }
  };
  const own = contacts?.own ?? [];
  const others = [...(contacts?.given ?? []), ...own.filter((_, index) => index !== changed)];
  return (
    <section className="adapt-pane">
      <header className="adapt-pane-head">
        <div>
          <h2>
            <FormattedMessage id="adapt.contacts" />
          </h2>
          <p>
            <FormattedMessage id="adapt.contacts.lead" />
          </p>
        </div>
      </header>
      {error !== null && (
        <p className="form-note is-clay" role="alert">
          {words(error)}
        </p>
      )}
      <ul className="adapt-contacts">
        {contacts?.given.map(({ id, number, name, note }) => (
          <li key={id}>
            <strong>{number}</strong>
            <p>
              <b>{inLocale(name, locale as Locale)}</b>
              <span>{inLocale(note, locale as Locale)}</span>
            </p>
            <small>
              <Icon name="lock" />
              <FormattedMessage id="adapt.contacts.given" />
            </small>
          </li>
        ))}
        {own.map((contact, index) => (
          <li key={contact.number}>
            <strong>{contact.number}</strong>
            <p>
              <b>{contact.name}</b>
              <span>{contact.note}</span>
              <span>
                <FormattedMessage
                  id={contact.called ? 'adapt.contacts.called' : 'adapt.contacts.entered'}
                  values={{ date: formatDate(contact.date, { dateStyle: 'long', timeZone: 'UTC' }) }}
                />
              </span>
            </p>
            <div>
              <button
                type="button"
                className="form-link"
                aria-label={formatMessage({ id: 'adapt.contacts.edit' }, { name: contact.name })}
                onClick={() => setChanged(index)}
              >
                <FormattedMessage id="adapt.edit" />
              </button>
              <button
                type="button"
                className="form-link"
                aria-label={formatMessage({ id: 'adapt.contacts.remove' }, { name: contact.name })}
                onClick={() => void set(own.filter((_, other) => other !== index))}
              >
                <FormattedMessage id="adapt.remove" />
              </button>
            </div>
          </li>
        ))}
      </ul>
      {contacts && (changed !== null || own.length < MAX_OWN_CONTACTS) && (
        <ContactForm
          key={changed ?? 'new'}
          contact={changed === null ? null : (own[changed] ?? null)}
          others={others}
          onSave={(contact) =>
            set(changed === null ? [...own, contact] : own.map((one, at) => (at === changed ? contact : one)))
          }
          onCancel={changed === null ? null : () => setChanged(null)}
        />
      )}
    </section>
  );
}
