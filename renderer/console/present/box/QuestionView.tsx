import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { MARKS, type Question } from '../../../../electron/contract/box.ts';
import type { Setup } from '../../../../electron/contract/setup.ts';
import type { Contact } from '../../../../slides/model/contacts.ts';
import { CryCard } from './CryCard.tsx';
import { Removal } from './Removal.tsx';
import { send } from './send.ts';

type Props = { question: Question; setup: Setup; contacts: readonly Contact[] };

/** One question that was opened: its words, and what the trainer does with it. It can be copied by hand only. */
export function QuestionView({ question, setup, contacts }: Props) {
  const [large, setLarge] = useState(false);
  const { id, text, mark } = question;
  return (
    <article className={large ? 'box-question is-large' : 'box-question'}>
      <blockquote tabIndex={large ? 0 : undefined} onCopy={(event) => event.preventDefault()}>
        {text}
      </blockquote>
      {!large && !question.removed && (
        <div className="box-marks">
          {MARKS.map((one) => (
            <button
              key={one}
              type="button"
              className={`is-${one}`}
              aria-pressed={one === mark}
              onClick={() => send({ type: 'box/mark', id, mark: one === mark ? null : one })}
            >
              <FormattedMessage id={`box.mark.${one}`} />
            </button>
          ))}
        </div>
      )}
      {!large && mark === 'later' && (
        <p className="box-hint">
          <FormattedMessage id="box.later.hint" />
        </p>
      )}
      {!large && mark === 'cry' && <CryCard question={question} setup={setup} contacts={contacts} />}
      <div className="box-tools">
        <button type="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          <FormattedMessage id={large ? 'box.large.close' : 'box.large'} />
        </button>
        {!large && mark !== 'cry' && <Removal question={question} />}
      </div>
    </article>
  );
}
