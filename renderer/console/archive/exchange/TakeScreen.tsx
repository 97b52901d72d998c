import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Taken } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';

type Line = Taken & { key: number };

/** Takes in bundles and sticks one after the other; what became of each stays in sight, the last one on top. */
export function TakeScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const { busy, error, run } = useWork();
  const take = (from: 'files' | 'folder'): Promise<void> =>
    run(async () => {
      const taken = (await call('exchange.take', { from })) ?? [];
      setLines((before) => [
        ...taken.map((one, index) => ({ ...one, key: before.length + taken.length - index })),
        ...before,
      ]);
    });
  const count = lines.filter(({ status }) => status === 'taken').length;
  return (
    <Page title="exchange.take.title" lead="exchange.take.lead" onBack={onBack}>
      <div className="exchange-buttons">
        <button
          type="button"
          className="form-button is-main"
          disabled={busy}
          onClick={() => void take('folder')}
        >
          <FormattedMessage id={busy ? 'exchange.take.busy' : 'exchange.take.folder'} />
        </button>
        <button type="button" className="form-button" disabled={busy} onClick={() => void take('files')}>
          <FormattedMessage id="exchange.take.files" />
        </button>
      </div>
      <ErrorNote error={error} />
      <p className="form-hint" role="status">
        {!busy && lines.length > 0 ? (
          <FormattedMessage id="exchange.take.next" values={{ taken: count }} />
        ) : null}
      </p>
      <ul className="exchange-lines">
        {lines.map((line) => (
          <TakenLine key={line.key} taken={line} locale={locale} />
        ))}
      </ul>
    </Page>
  );
}
