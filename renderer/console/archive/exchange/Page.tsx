import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import './exchange.css';

/** A page beside the list of closed seminars: its title, one paragraph on what it is for, and what is done there. */
export function Page({
  title,
  lead,
  onBack,
  children,
}: {
  title: string;
  lead: string;
  onBack: () => void;
  children: ReactNode;
}) {
  return (
    <main className="archive exchange">
      <header className="archive-head">
        <button type="button" className="form-link" onClick={onBack}>
          <FormattedMessage id="exchange.back" />
        </button>
        <h1>
          <FormattedMessage id={title} />
        </h1>
        <p className="exchange-lead">
          <FormattedMessage id={lead} />
        </p>
      </header>
      {children}
    </main>
  );
}
