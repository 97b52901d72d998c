import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ChannelOutput, ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { PER_PAGE, type PerPage, PRINT_KINDS } from '../../../electron/contract/print.ts';
import { type CardPaper, cardsFor } from '../../../electron/contract/print-cards.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { SelectField } from '../forms/Field.tsx';
import { CardFields, type CardRange, isRange } from './CardFields.tsx';
import { PaperList } from './PaperList.tsx';
import { PrintResult } from './PrintResult.tsx';

type Props = {
  programme: ProgrammeSummary;
  locale: Locale;
  /** How many are in the class, null where nobody was counted yet: so many cards are proposed. */
  pupils: number | null;
};

/** Answer cards and the quick guide belong to no programme and are printed from here as well; the HTML file can be printed elsewhere. */
const KINDS = [...PRINT_KINDS, 'cards', 'quick', 'html'] as const;

/** What to print and how; then where the PDF is. */
export function PrintForm({ programme, locale, pupils }: Props) {
  const { formatMessage } = useIntl();
  const [what, setWhat] = useState<(typeof KINDS)[number]>('prep');
  const [perPage, setPerPage] = useState<PerPage>(2);
  const [notes, setNotes] = useState(false);
  const [paper, setPaper] = useState<CardPaper>('a5x2');
  const [range, setRange] = useState<CardRange>({ from: 1, to: cardsFor(pupils) });
  const languages = what === 'cards' || what === 'quick' ? LOCALES : programme.languages;
  const [wanted, setLanguage] = useState<Locale>(locale);
  const language = languages.includes(wanted) ? wanted : 'vi';
  const [made, setMade] = useState<ChannelOutput<'print.make'>>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const make = async (choose: boolean): Promise<void> => {
    setBusy(true);
    setError(null);
    setMade(null);
    try {
      const around = { locale: language, choose };
      if (what === 'html') setMade(await call('print.html', { programmeId: programme.id, ...around }));
      else if (what === 'quick') setMade(await call('print.quick', around));
      else if (what !== 'cards')
        setMade(await call('print.make', { programmeId: programme.id, what, perPage, notes, ...around }));
      else if (isRange(range)) setMade(await call('print.cards', { paper, ...range, ...around }));
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };

  const stuck = busy || (what === 'cards' && !isRange(range));

  return (
    <div className="print-body">
      <p className="print-lead">
        <FormattedMessage id="print.lead" />
      </p>
      <fieldset className="print-kinds">
        <legend className="form-label">
          <FormattedMessage id="print.what" />
        </legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="print-what" checked={what === kind} onChange={() => setWhat(kind)} />
            <span>
              <strong>
                <FormattedMessage id={`print.what.${kind}`} />
              </strong>
              <FormattedMessage id={`print.what.${kind}.text`} />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="print-how">
        <SelectField
          label={formatMessage({ id: 'print.language' })}
          value={language}
          options={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setLanguage}
        />
        {!languages.includes(locale) && (
          <p className="print-untranslated">
            <FormattedMessage id="print.papers.untranslated" />
          </p>
        )}
        {what === 'handout' && (
          <>
            <fieldset className="print-counts">
              <legend className="form-label">
                <FormattedMessage id="print.perPage" />
              </legend>
              {PER_PAGE.map((count) => (
                <label key={count}>
                  <input
                    type="radio"
                    name="print-per-page"
                    checked={perPage === count}
                    onChange={() => setPerPage(count)}
                  />
                  <span>{count}</span>
                </label>
              ))}
            </fieldset>
            <label className="print-notes">
              <input type="checkbox" checked={notes} onChange={() => setNotes(!notes)} />
              <FormattedMessage id="print.notes" />
            </label>
          </>
        )}
        {what === 'cards' && <CardFields paper={paper} range={range} onPaper={setPaper} onRange={setRange} />}
      </div>
      <div className="print-actions">
        <button
          type="button"
          className="form-button is-main"
          disabled={stuck}
          onClick={() => void make(false)}
        >
          <FormattedMessage id={busy ? 'print.busy' : what === 'html' ? 'print.run.html' : 'print.run'} />
        </button>
        <button type="button" className="form-link" disabled={stuck} onClick={() => void make(true)}>
          <FormattedMessage id="print.choose" />
        </button>
        <ErrorNote error={error} />
        {made && <PrintResult made={made} onError={setError} />}
      </div>
      <PaperList audience={programme.audience} locale={locale} />
    </div>
  );
}
