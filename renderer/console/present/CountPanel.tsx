import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { totalAttendance } from '../../../electron/contract/setup.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { PressButton } from '../../ui/PressButton.tsx';
import { hasFocus } from './clicker.ts';
import { openQuestion } from './question.ts';

/**
 * Hands of the open question or fork: a field with steppers per option. Keys 1 to 4 go to an option, digits type the
 * number, Enter goes to the next option, Esc leaves the field to the clicker.
 */
export function CountPanel({
  content,
  seminar,
  locale,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
}) {
  const { formatMessage } = useIntl();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  // A number that is being typed stands as typed until the field is left: the kit answers only once it is on the disk,
  // and a digit typed meanwhile must not be lost.
  const [draft, setDraft] = useState<{ field: string; text: string } | null>(null);
  const undo = useRef<(() => void) | null>(null);
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      if (event.code === 'KeyU' && !event.ctrlKey && !event.altKey && !event.metaKey && undo.current) {
        const focus = document.activeElement;
        if (hasFocus(focus) && !fields.current.includes(focus as HTMLInputElement)) return;
        event.preventDefault();
        undo.current();
        return;
      }
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
      const field = digit === undefined ? null : fields.current[Number(digit) - 1];
      if (!field || hasFocus(document.activeElement)) return;
      event.preventDefault();
      field.focus();
    };
    window.addEventListener('keydown', jump);
    return () => window.removeEventListener('keydown', jump);
  }, []);
  const question = openQuestion(content, seminar, locale);
  undo.current =
    question &&
    (() => {
      setDraft(null);
      dispatch(question.undo);
    });
  if (!question) return null;
  const { present } = totalAttendance(seminar.setup.groups);
  const counts = question.options.map(({ count }) => count);
  const sum = counts.reduce((total, count) => total + count, 0);
  /** At least so many raised a hand. */
  const people = question.several ? Math.max(...counts) : sum;
  return (
    <section className="present-count" aria-label={formatMessage({ id: 'console.count.title' })}>
      {question.options.map((option, index) => (
        <div className="present-count-row" key={`${question.id}-${option.id}`}>
          <OptionMark index={index} />
          <label htmlFor={`count-${option.id}`}>{option.text}</label>
          <PressButton
            aria-label={formatMessage({ id: 'console.count.less' }, { option: option.text })}
            disabled={option.count === 0}
            onClick={() => {
              setDraft(null);
              dispatch(question.step(option.id, -1));
            }}
          >
            −
          </PressButton>
          <input
            id={`count-${option.id}`}
            data-count={index + 1}
            ref={(field) => {
              fields.current[index] = field;
            }}
            inputMode="numeric"
            autoComplete="off"
            value={
              draft?.field === `${question.id}-${option.id}`
                ? draft.text
                : option.count === 0
                  ? ''
                  : String(option.count)
            }
            placeholder="0"
            onFocus={(event) => event.target.select()}
            onBlur={() => setDraft(null)}
            onChange={(event) => {
              const text = event.target.value.replaceAll(/\D/g, '').slice(0, 5);
              if (Number(text) > 20_000) return;
              setDraft({ field: `${question.id}-${option.id}`, text });
              dispatch(question.count(option.id, Number(text)));
            }}
            onKeyDown={(event) => {
              if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
              event.preventDefault();
              const next = fields.current[index + 1];
              if (next) next.focus();
              else event.currentTarget.blur();
            }}
          />
          <PressButton
            aria-label={formatMessage({ id: 'console.count.more' }, { option: option.text })}
            onClick={() => {
              setDraft(null);
              dispatch(question.step(option.id, 1));
            }}
          >
            +
          </PressButton>
          {question.choose && (
            <PressButton
              className="present-pick"
              onClick={() => dispatch(question.choose?.(option.id) as Action)}
            >
              <FormattedMessage id="console.count.pick" />
            </PressButton>
          )}
        </div>
      ))}
      <p className="present-count-sum" role="status">
        {question.several ? (
          <FormattedMessage id="quiz.count.each" />
        ) : (
          <FormattedMessage id="console.count.sum" values={{ sum, present: present ?? 'none' }} />
        )}
        {present !== null && people > present && (
          <strong>
            <FormattedMessage id="console.count.tooMany" />
          </strong>
        )}
        <PressButton className="present-link" onClick={() => undo.current?.()}>
          <FormattedMessage id="console.count.undo" />
          <kbd>U</kbd>
        </PressButton>
        {(present === null || sum <= present) && (
          <span className="present-count-keys">
            <FormattedMessage
              id="console.count.keys"
              values={{ last: question.options.length, k: (key) => <kbd>{key}</kbd> }}
            />
          </span>
        )}
      </p>
    </section>
  );
}
