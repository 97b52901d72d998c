import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type ContactFault, type OwnContact, tidyContact } from '../../../slides/model/adapt/contacts.ts';
import { call } from '../../ui/kit.ts';
import { TextField } from '../forms/Field.tsx';

type Props = {
  /** The number that is changed, null for a new one. */
  contact: OwnContact | null;
  others: readonly { number: string }[];
  /** Answers whether it was kept. */
  onSave: (contact: OwnContact) => Promise<boolean>;
  onCancel: (() => void) | null;
};

const EMPTY = { number: '', name: '', note: '', called: false };

/** Number, whose it is, when to call it, and whether somebody tried it. */
export function ContactForm({ contact, others, onSave, onCancel }: Props) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(contact ?? EMPTY);
  const [fault, setFault] = useState<ContactFault | null>(null);
  const change = (part: Partial<typeof EMPTY>): void => {
    setTyped({ ...typed, ...part });
    setFault(null);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { number, name, note, called } = typed;
    const tidy = tidyContact({ number, name, note, called, date: await call('app.today') }, others);
    if (!tidy.ok) setFault(tidy.why);
    else if ((await onSave(tidy.contact)) && contact === null) setTyped(EMPTY);
  };
  const errorOf = (...faults: ContactFault[]): string | undefined =>
    fault !== null && faults.includes(fault)
      ? formatMessage({ id: `adapt.contacts.fault.${fault}` })
      : undefined;
  return (
    <form className="adapt-contact-form" onSubmit={(event) => void submit(event)} noValidate>
      <h3>
        <FormattedMessage id={contact === null ? 'adapt.contacts.new' : 'adapt.contacts.change'} />
      </h3>
      <div className="adapt-contact-fields">
        <TextField
          label={formatMessage({ id: 'adapt.contacts.number' })}
          value={typed.number}
          inputMode="tel"
          error={errorOf('number', 'known')}
          onChange={(number) => change({ number: number.slice(0, 20) })}
        />
        <TextField
          label={formatMessage({ id: 'adapt.contacts.name' })}
          value={typed.name}
          error={errorOf('name')}
          onChange={(name) => change({ name: name.slice(0, 60) })}
        />
        <TextField
          label={formatMessage({ id: 'adapt.contacts.note' })}
          hint={formatMessage({ id: 'adapt.contacts.note.hint' })}
          value={typed.note}
          error={errorOf('note')}
          onChange={(note) => change({ note: note.slice(0, 90) })}
        />
      </div>
      <label className="adapt-check">
        <input
          type="checkbox"
          checked={typed.called}
          onChange={(event) => change({ called: event.target.checked })}
        />
        <FormattedMessage id="adapt.contacts.tried" />
      </label>
      <div className="adapt-editor-buttons">
        <button type="submit" className="form-button">
          <FormattedMessage id={contact === null ? 'adapt.contacts.add' : 'adapt.contacts.keep'} />
        </button>
        {onCancel && (
          <button type="button" className="form-button" onClick={onCancel}>
            <FormattedMessage id="adapt.editor.cancel" />
          </button>
        )}
      </div>
    </form>
  );
}
