import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import type { PaperSummary } from '../../../electron/contract/print.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { PrintResult } from './PrintResult.tsx';

type Props = {
  /** Whom the programme is for: the papers for these people and for the trainer are listed. */
  audience: string;
  locale: Locale;
};

type Made = { id: string; result: NonNullable<ChannelOutput<'print.paper'>> };

/** Booklets, cards, posters, letters and forms that go with a programme, each with a button that makes its PDF. */
export function PaperList({ audience, locale }: Props) {
  const { formatMessage } = useIntl();
  const [papers, setPapers] = useState<PaperSummary[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('print.papers').then(setPapers, setError);
  }, []);
  const wanted = papers.filter((paper) =>
    paper.audience.some((reader) => reader === audience || reader === 'trainer'),
  );

  const make = async (paper: PaperSummary, folded: boolean): Promise<void> => {
    setBusy(paper.id);
    setError(null);
    setMade(null);
    try {
      const language = paper.languages.includes(locale) ? locale : 'vi';
      const order = { handoutId: paper.id, locale: language, choose: false, folded };
      const result = await call('print.paper', order);
      if (result !== null) setMade({ id: paper.id, result });
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(null);
    }
  };

  if (wanted.length === 0) return <ErrorNote error={error} />;
  return (
    <section className="print-papers" aria-labelledby="print-papers">
      <h3 id="print-papers">
        <FormattedMessage id="print.papers.title" />
      </h3>
      <ul>
        {wanted.map((paper) => (
          <li key={paper.id}>
            <div>
              <strong>{inLocale(paper.title, locale)}</strong>
              <p>
                {inLocale(paper.summary, locale)}
                <span className="print-paper-kind">
                  <FormattedMessage id={`print.papers.kind.${paper.kind}`} />
                  {' · '}
                  <FormattedMessage id={`print.papers.size.${paper.paper}`} />
                  {paper.languages.includes(locale) ? null : (
                    <>
                      {' · '}
                      <FormattedMessage id="print.papers.untranslated" />
                    </>
                  )}
                </span>
              </p>
              {made?.id === paper.id && <PrintResult made={made.result} onError={setError} />}
            </div>
            <button
              type="button"
              className="form-button is-small"
              disabled={busy !== null}
              aria-label={`${formatMessage({ id: 'print.papers.make' })}: ${inLocale(paper.title, locale)}`}
              onClick={() => void make(paper, false)}
            >
              <FormattedMessage id={busy === paper.id ? 'print.papers.busy' : 'print.papers.make'} />
            </button>
            {paper.kind === 'booklet' && paper.paper === 'a5' && (
              <button
                type="button"
                className="form-button is-small"
                disabled={busy !== null}
                title={formatMessage({ id: 'print.papers.fold.how' })}
                aria-label={`${formatMessage({ id: 'print.papers.fold' })}: ${inLocale(paper.title, locale)}`}
                onClick={() => void make(paper, true)}
              >
                <FormattedMessage id="print.papers.fold" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNote error={error} />
    </section>
  );
}
