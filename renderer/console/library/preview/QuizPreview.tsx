import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  FORM_NAMES,
  type FormName,
  itemsOfForm,
  type Quiz,
  type QuizItem,
  shownOptions,
} from '../../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { OptionMark } from '../../../ui/OptionMark.tsx';

/** The questions of one form, then of the other: message, options with what each stands for, explanation. */
export function QuizPreview({ quiz, language }: { quiz: Quiz; language: Locale }) {
  const [form, setForm] = useState<FormName>('A');
  return (
    <div className="preview-quiz">
      <div className="preview-forms">
        {FORM_NAMES.map((name) => (
          <button key={name} type="button" aria-pressed={name === form} onClick={() => setForm(name)}>
            <FormattedMessage id="library.form" values={{ form: name }} />
          </button>
        ))}
        <span>
          <FormattedMessage id={`library.mode.${quiz.mode}`} />
        </span>
      </div>
      <ol>
        {itemsOfForm(quiz, form).map((item) => (
          <Question key={item.id} item={item} language={language} />
        ))}
      </ol>
    </div>
  );
}

function Question({ item, language }: { item: QuizItem; language: Locale }) {
  const { nature, anchor, type, message, question, explain } = item;
  return (
    <li>
      <p className="preview-kind">
        <FormattedMessage id={`library.nature.${nature}`} />
        {anchor && (
          <>
            {' · '}
            <FormattedMessage id="library.anchor" />
          </>
        )}
        {(type === 'several' || type === 'order' || type === 'scale') && (
          <>
            {' · '}
            <FormattedMessage id={`library.type.${type}`} />
          </>
        )}
      </p>
      {message && (
        <blockquote>
          <b>{inLocale(message.from, language)}</b>
          {inLocale(message.text, language)}
        </blockquote>
      )}
      <h3>{inLocale(question, language)}</h3>
      <ul>
        {shownOptions(item).map(({ id, text, value }, index) => (
          <li key={id}>
            <OptionMark index={index} />
            <span>{inLocale(text, language)}</span>
            {value !== 'plain' && (
              <small className={`is-${value}`}>
                <FormattedMessage id={`library.value.${value}`} />
              </small>
            )}
          </li>
        ))}
      </ul>
      <p className="preview-explain">{inLocale(explain, language)}</p>
    </li>
  );
}
