import { FormattedMessage, useIntl } from 'react-intl';
import { type Question, TELLINGS } from '../../../../electron/contract/box.ts';
import type { Setup } from '../../../../electron/contract/setup.ts';
import type { Contact } from '../../../../slides/model/contacts.ts';
import { childLine } from '../../../stage/help/whom.ts';
import { RespondButton } from '../../respond/RespondButton.tsx';
import { send } from './send.ts';

const STEPS = [1, 2, 3, 4, 5] as const;
const NEVER = [1, 2, 3, 4] as const;

/**
 * The disclosure card: what to do now about words that may be a cry for help, in order, and what not to do. After section 9
 * of the Connected Kids guide, "Supporting a child who has disclosed online abuse to you"
 * (https://connectedkidsguide.com/section-9-supporting-a-child-who-has-disclosed-online-abuse-to-you/): stay calm, the
 * child's own words, no promise of secrecy, no questioning, no looking at images, tell only those who must know, and soon.
 */
export function CryCard({
  question: { id, telling },
  setup,
  contacts,
}: {
  question: Question;
  setup: Setup;
  contacts: readonly Contact[];
}) {
  const { formatMessage } = useIntl();
  const values = {
    adult: setup.trustedAdult || formatMessage({ id: 'box.cry.adult' }),
    line: childLine(contacts) ?? '111',
    police: setup.communePolice || 'none',
  };
  return (
    <section className="box-cry" aria-labelledby="box-cry-title">
      <h3 id="box-cry-title">
        <FormattedMessage id="box.cry.title" />
      </h3>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <FormattedMessage id={`box.cry.step.${step}`} values={values} />
          </li>
        ))}
      </ol>
      <RespondButton alone />
      <h4>
        <FormattedMessage id="box.cry.never" />
      </h4>
      <ul>
        {NEVER.map((line) => (
          <li key={line}>
            <FormattedMessage id={`box.cry.never.${line}`} />
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>
          <FormattedMessage id="box.cry.confirm" />
        </legend>
        {TELLINGS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`telling-${id}`}
              checked={telling === one}
              onChange={() => send({ type: 'box/telling', id, telling: one })}
            />
            <FormattedMessage id={`box.cry.${one}`} />
          </label>
        ))}
      </fieldset>
    </section>
  );
}
