import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput, ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { LibraryItem } from '../../../electron/contract/library-view.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { PrintDialog } from '../print/PrintDialog.tsx';
import { PrintResult } from '../print/PrintResult.tsx';

type Made = ChannelOutput<'library.print'>;

/** Prints what is looked at, in the language in which it is looked at. */
export function PrintItem({
  item,
  programmes,
  language,
}: {
  item: LibraryItem;
  programmes: readonly ProgrammeSummary[];
  language: Locale;
}) {
  const { kind, id } = item;
  const programme = kind === 'programme' ? programmes.find((one) => one.id === id) : undefined;
  if (programme) return <PrintProgramme programme={programme} language={language} />;
  if (kind === 'programme') return null;
  return (
    <MakePdf
      key={language}
      make={(choose) =>
        kind === 'handout'
          ? call('print.paper', { handoutId: id, locale: language, choose })
          : call('library.print', { kind, id, locale: language, choose })
      }
    />
  );
}

/** Opens the dialog in which it is chosen what of a programme is printed. */
function PrintProgramme({ programme, language }: { programme: ProgrammeSummary; language: Locale }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="form-button is-small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id="print.open" />
      </button>
      {open && (
        <PrintDialog programme={programme} locale={language} pupils={null} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** One button that makes a PDF among the trainer's documents, another that asks where; then where it is. */
export function MakePdf({ make }: { make: (choose: boolean) => Promise<Made> }) {
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (choose: boolean): Promise<void> => {
    setBusy(true);
    setError(null);
    setMade(null);
    try {
      setMade(await make(choose));
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="library-print">
      <button type="button" className="form-button is-small" disabled={busy} onClick={() => void run(false)}>
        <FormattedMessage id={busy ? 'print.busy' : 'library.makePdf'} />
      </button>
      <button type="button" className="form-link" disabled={busy} onClick={() => void run(true)}>
        <FormattedMessage id="print.choose" />
      </button>
      {made && <PrintResult made={made} onError={setError} />}
      <ErrorNote error={error} />
    </div>
  );
}
