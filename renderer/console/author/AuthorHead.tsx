import { FormattedMessage } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Icon } from '../adapt/Icon.tsx';
import { useErrorWords } from '../forms/useErrorWords.ts';
import type { Author } from './useAuthor.ts';

type Props = { author: Author; locale: Locale; onBack: () => void };

/** Back, what is open and where, how it stands, and what can be done with it. */
export function AuthorHead({ author, locale, onBack }: Props) {
  const { view, busy, took, error } = author;
  const words = useErrorWords((code) => `author.error.${code}`);
  const titles = view?.sketch?.text;
  const title = titles ? inLocale({ vi: '', ...titlesOf(titles) }, locale) : '';
  return (
    <header className="author-head">
      <button type="button" className="form-button is-small" onClick={onBack}>
        <Icon name="left" />
        <FormattedMessage id="author.back" />
      </button>
      <div className="author-name">
        <h1>{title === '' ? <FormattedMessage id="author.title" /> : title}</h1>
        {view && <p title={view.folder}>{view.folder}</p>}
      </div>
      {error !== null && (
        <p className="author-error" role="alert">
          {words(error)}
        </p>
      )}
      {took && (
        <p className="author-took" role="status">
          <FormattedMessage id="author.took" />
        </p>
      )}
      {view && (
        <>
          <button type="button" className="form-button is-small" disabled={busy} onClick={author.choose}>
            <FormattedMessage id="author.folder" />
          </button>
          <button type="button" className="form-button is-small" disabled={busy} onClick={author.template}>
            <FormattedMessage id="author.fromTemplate" />
          </button>
          <button
            type="button"
            className="form-button is-small"
            disabled={busy || !view.clean}
            onClick={author.take}
          >
            <FormattedMessage id={view.taken ? 'author.renew' : 'author.add'} />
          </button>
        </>
      )}
    </header>
  );
}

const titlesOf = (text: Partial<Record<Locale, { title: string }>>): Partial<Record<Locale, string>> =>
  Object.fromEntries(Object.entries(text).map(([locale, { title }]) => [locale, title]));
