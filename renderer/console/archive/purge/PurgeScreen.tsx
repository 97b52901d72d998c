import { useEffect, useState } from 'react';
import type { ChannelOutput } from '../../../../electron/contract/channels.ts';
import type { PurgeChoice, PurgePreview, RetentionState } from '../../../../electron/contract/purge.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { useErrorWords } from '../../forms/useErrorWords.ts';
import { useWork } from '../../forms/useWork.ts';
import { Page } from '../exchange/Page.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { KeptWords } from './KeptWords.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ReceiptPanel } from './ReceiptPanel.tsx';
import { usePurgeProgress } from './usePurgeProgress.ts';
import './purge.css';

/** A choice with what it would delete. */
type Looked = { choice: PurgeChoice; preview: PurgePreview };

/** What is kept and for how long; deleting for good: what, a look at the list, a typed number, the receipt. */
export function PurgeScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [state, setState] = useState<RetentionState | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [receipt, setReceipt] = useState<ChannelOutput<'purge.run'> | null>(null);
  const { busy, error, setError, run } = useWork();
  const progress = usePurgeProgress(busy);
  const words = useErrorWords((code) => `purge.error.${code}`);
  useEffect(() => {
    call('purge.state').then(setState, setError);
  }, [setError]);

  const look = (choice: PurgeChoice): Promise<void> =>
    run(async () => {
      setReceipt(null);
      setLooked({ choice, preview: await call('purge.preview', choice) });
    });
  const remove = ({ choice, preview }: Looked, reason: string): Promise<void> =>
    run(async () => {
      try {
        const order = { choice, seminars: preview.seminars.length, reason, locale };
        setReceipt(await call('purge.run', order));
      } finally {
        // Also after a failure: what was marked no longer counts, and is offered under "elsewhere".
        setLooked(null);
        setState(await call('purge.state'));
      }
    });
  return (
    <Page title="purge.title" lead="purge.lead" onBack={onBack}>
      {state === null ? null : (
        <>
          <KeptWords
            state={state}
            locale={locale}
            disabled={busy}
            onMonths={(months) =>
              void run(async () => {
                setLooked(null);
                setState(await call('purge.keep', { months }));
              })
            }
          />
          <ChoiceFields
            key={`${state.seminars} ${state.before} ${state.elsewhere} ${state.practice}`}
            state={state}
            locale={locale}
            disabled={busy}
            onChange={() => setLooked(null)}
            onLook={(choice) => void look(choice)}
          />
        </>
      )}
      {error === null ? null : (
        <p className="form-note is-clay" role="alert">
          {words(error)}
        </p>
      )}
      {looked === null ? null : (
        <PreviewPanel
          preview={looked.preview}
          locale={locale}
          busy={busy}
          progress={progress}
          onDelete={(reason) => void remove(looked, reason)}
        />
      )}
      {receipt === null ? null : <ReceiptPanel {...receipt} onError={setError} />}
    </Page>
  );
}
