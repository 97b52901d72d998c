import { type KeyboardEvent, useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Icon } from './Icon.tsx';
import type { Adapting } from './useAdapt.ts';
import { useAdaptWords } from './useAdaptWords.ts';

type Props = { adapting: Adapting; locale: Locale; writing: boolean; onBack: () => void };

/** Back, the programme's name, one step back, and whether everything is on the disk. */
export function AdaptHead({ adapting, locale, writing, onBack }: Props) {
  const { formatMessage } = useIntl();
  const words = useAdaptWords();
  const { draft, saved, error, refusal, canUndo, edit, undo, save } = adapting;
  const title = inLocale(draft.title, locale);
  const [name, setName] = useState(title);
  useEffect(() => setName(title), [title]);
  const rename = (): void => {
    edit({ do: 'rename', locale, title: name });
    if (name.trim() === '') setName(title);
  };
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.code !== 'KeyZ' || !event.ctrlKey || event.shiftKey || typing || writing) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, writing]);

  return (
    <header className="adapt-head">
      <button type="button" className="form-button is-small" disabled={writing} onClick={onBack}>
        <Icon name="left" />
        <FormattedMessage id="adapt.back" />
      </button>
      <h1 className="visually-hidden">
        <FormattedMessage id="adapt.title" />
      </h1>
      <input
        className="adapt-name"
        aria-label={formatMessage({ id: 'adapt.name' })}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && rename()}
      />
      <p className="adapt-state" role="status">
        {refusal !== null ? (
          <span className="adapt-why">
            <FormattedMessage id={`adapt.why.${refusal}`} />
          </span>
        ) : saved === 'failed' ? (
          <span className="form-error">{words(error)}</span>
        ) : (
          <span className={`adapt-${saved}`}>
            <FormattedMessage id={`adapt.${saved}`} />
          </span>
        )}
      </p>
      {saved === 'failed' && (
        <button
          type="button"
          className="form-button is-small"
          onClick={() => void save().catch(() => undefined)}
        >
          <FormattedMessage id="adapt.again" />
        </button>
      )}
      <button
        type="button"
        className="form-button is-small"
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo || writing}
        onClick={undo}
      >
        <Icon name="undo" />
        <FormattedMessage id="adapt.undo" />
      </button>
    </header>
  );
}
