import { FormattedMessage } from 'react-intl';
import type { RemovedProgramme } from '../../../electron/contract/adapt.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import './removed.css';

type Props = { removed: RemovedProgramme; locale: Locale; onRestore: () => void };

/** Said right after a programme was removed, with the press that takes it back. */
export function RemovedNote({ removed, locale, onRestore }: Props) {
  return (
    <div className="form-note adapt-back" role="status">
      <span>
        <FormattedMessage id="adapt.removed.now" values={{ title: inLocale(removed.title, locale) }} />
      </span>
      <button type="button" className="form-link" onClick={onRestore}>
        <FormattedMessage id="adapt.removed.restore" />
      </button>
    </div>
  );
}
