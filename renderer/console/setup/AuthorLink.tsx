import { FormattedMessage } from 'react-intl';

/** The way to a scenario of one's own. */
export function AuthorLink({ onOpen }: { onOpen: () => void }) {
  return (
    <section aria-labelledby="setup-author-title">
      <h2 id="setup-author-title" className="form-label">
        <FormattedMessage id="author.title" />
      </h2>
      <button type="button" className="form-link" onClick={onOpen}>
        <FormattedMessage id="author.link" />
      </button>
    </section>
  );
}
