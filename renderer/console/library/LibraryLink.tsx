import { FormattedMessage } from 'react-intl';

/** The way to everything that the kit has. */
export function LibraryLink({ onOpen }: { onOpen: () => void }) {
  return (
    <section aria-labelledby="setup-library-title">
      <h2 id="setup-library-title" className="form-label">
        <FormattedMessage id="library.title" />
      </h2>
      <button type="button" className="form-link" onClick={onOpen}>
        <FormattedMessage id="library.link" />
      </button>
    </section>
  );
}
