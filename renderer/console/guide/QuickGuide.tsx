import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { PrintResult } from '../print/PrintResult.tsx';
import '../forms/forms.css';
import '../print/print.css';

/** Makes the sheet with the guide in short, in the language of the screen, and says where it is. */
export function QuickGuide() {
  const locale = useIntl().locale as Locale;
  const [made, setMade] = useState<ChannelOutput<'print.quick'>>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      setMade(await call('print.quick', { locale }));
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void make()}>
        <FormattedMessage id="guide.ways.print" />
      </button>
      <ErrorNote error={error} />
      {made && <PrintResult made={made} onError={setError} />}
    </>
  );
}
