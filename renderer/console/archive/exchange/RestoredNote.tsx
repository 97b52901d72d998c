import { FormattedMessage } from 'react-intl';
import type { RestoredBackup } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { TakenLine } from './TakenLine.tsx';

/** What came of a backup: the line that every source has; of a damaged archive, what stands in its place now. */
export function RestoredNote({ restored, locale }: { restored: RestoredBackup; locale: Locale }) {
  const { taken, replaced } = restored;
  if (replaced === null)
    return (
      <ul className="exchange-lines">
        <TakenLine taken={taken} locale={locale} />
      </ul>
    );
  const { seminars, whole, kept } = replaced;
  return (
    <div className={`form-note ${whole ? 'is-leaf' : 'is-clay'}`} role="status">
      <p>
        <strong>
          <FormattedMessage id="exchange.backup.replaced" values={{ seminars }} />
        </strong>{' '}
        <FormattedMessage id={whole ? 'exchange.backup.whole' : 'exchange.backup.lost'} />
      </p>
      <p>
        <FormattedMessage id="exchange.backup.kept" values={{ kept }} />
      </p>
    </div>
  );
}
