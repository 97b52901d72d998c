import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { isOld, type ResponsePlan } from '../../../electron/contract/response.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { Response } from './useResponse.ts';

/** What of the plan stands below the numbers: where it is empty it is left out. */
const WORDS = ['stays', 'parents', 'decides', 'written'] as const;

/**
 * Names with large numbers, in the order in which they are called: the people of the plan, the commune police, the lines
 * of help. What was entered for this seminar stands where the plan says nothing.
 */
export function CallList({
  response: { plan, contacts, today },
  adult,
  police,
  locale,
}: {
  response: Response;
  adult: string;
  police: string;
  locale: Locale;
}) {
  const people = (plan?.people ?? []).filter(({ name, phone }) => `${name}${phone}` !== '');
  const policePhone = (plan?.police.phone ?? '') || police;
  return (
    <section className="respond-calls" aria-labelledby="respond-panel-title">
      {plan === null && <Note id="respond.now.none" />}
      {plan !== null && isOld(plan, today) && <Note id="respond.now.old" />}
      <ol>
        {adult !== '' && (
          <Call name={adult} phone="">
            <FormattedMessage id="respond.now.adult" />
          </Call>
        )}
        {people.map(({ name, role, phone }) => (
          <Call key={`${name} ${phone}`} name={name} phone={phone}>
            {role}
          </Call>
        ))}
        {policePhone !== '' && (
          <Call name={<FormattedMessage id="respond.police" />} phone={policePhone}>
            {plan?.police.name ?? ''}
          </Call>
        )}
        {contacts.map(({ id, name, note, number }) => (
          <Call key={id} name={inLocale(name, locale)} phone={number}>
            {inLocale(note, locale)}
          </Call>
        ))}
      </ol>
      {plan !== null && <Words plan={plan} />}
    </section>
  );
}

const Note = ({ id }: { id: string }) => (
  <p className="respond-note" role="note">
    <FormattedMessage id={id} />
  </p>
);

function Call({ name, phone, children }: { name: ReactNode; phone: string; children: ReactNode }) {
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {children !== '' && <small>{children}</small>}
      </p>
      {phone !== '' && <b className="respond-phone">{phone}</b>}
    </li>
  );
}

function Words({ plan }: { plan: ResponsePlan }) {
  const written = WORDS.filter((key) => plan[key] !== '');
  if (written.length === 0) return null;
  return (
    <dl className="respond-words">
      {written.map((key) => (
        <div key={key}>
          <dt>
            <FormattedMessage id={`respond.now.${key}`} />
          </dt>
          <dd>{plan[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
