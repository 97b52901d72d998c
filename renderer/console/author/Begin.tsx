import { FormattedMessage } from 'react-intl';
import type { Author } from './useAuthor.ts';

/** Before any folder is open: what this is for, and the two ways to begin. */
export function Begin({ author }: { author: Author }) {
  return (
    <div className="author-begin">
      <h2>
        <FormattedMessage id="author.begin.title" />
      </h2>
      <p>
        <FormattedMessage id="author.begin.lead" />
      </p>
      <ol>
        {(['template', 'edit', 'play', 'take'] as const).map((step) => (
          <li key={step}>
            <FormattedMessage id={`author.begin.${step}`} />
          </li>
        ))}
      </ol>
      <p className="author-begin-buttons">
        <button
          type="button"
          className="form-button is-main"
          disabled={author.busy}
          onClick={author.template}
        >
          <FormattedMessage id="author.fromTemplate" />
        </button>
        <button type="button" className="form-button" disabled={author.busy} onClick={author.choose}>
          <FormattedMessage id="author.folder" />
        </button>
      </p>
    </div>
  );
}
