import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Decide, Decisions } from '../../../../electron/contract/decisions.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from '../exchange/Page.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { DoubleCard } from './DoubleCard.tsx';
import { MadeLine } from './MadeLine.tsx';
import './decide.css';

type Props = { locale: Locale; onBack: () => void; onOpen: (id: string) => void };

/** What laptops recorded differently or twice: a person chooses, and can take every choice back. */
export function DecideScreen({ locale, onBack, onOpen }: Props) {
  const [list, setList] = useState<Decisions | null>(null);
  const { busy, error, setError, run } = useWork();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    call('decisions.list', { locale }).then(setList, setError);
  }, [locale, setError]);
  /** The button that was pressed is gone afterwards: the keyboard goes on from the sentence on top. */
  const change = (work: () => Promise<Decisions>): Promise<void> =>
    run(async () => {
      setList(await work());
      told.current?.focus();
    });
  const decide = (decision: Decide): void => void change(() => call('decisions.make', { locale, decision }));
  const undo = (id: string): void => void change(() => call('decisions.undo', { locale, id }));
  const waiting = list === null ? 0 : list.conflicts.length + list.doubles.length;
  return (
    <Page title="decide.title" lead="decide.lead" onBack={onBack}>
      <div className="decide">
        <p className="decide-waiting" role="status" tabIndex={-1} ref={told}>
          {list === null ? null : waiting + list.made.length === 0 ? (
            <FormattedMessage id="decide.nothing" />
          ) : (
            <FormattedMessage id="decide.waiting" values={{ count: waiting }} />
          )}
        </p>
        <ErrorNote error={error} />
        {list !== null && list.conflicts.length > 0 ? (
          <section>
            <h2>
              <FormattedMessage id="decide.conflicts" />
            </h2>
            <p className="form-hint">
              <FormattedMessage id="decide.conflicts.lead" />
            </p>
            <ul className="decide-list">
              {list.conflicts.map((question) => (
                <ConflictCard
                  key={question.versions.map(({ id, hash }) => id + hash).join()}
                  {...{ question, locale, busy }}
                  onDecide={decide}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {list !== null && list.doubles.length > 0 ? (
          <section>
            <h2>
              <FormattedMessage id="decide.doubles" />
            </h2>
            <p className="form-hint">
              <FormattedMessage id="decide.doubles.lead" />
            </p>
            <ul className="decide-list">
              {list.doubles.map((question) => (
                <DoubleCard
                  key={question.one.id + question.other.id}
                  {...{ question, locale, busy, onOpen }}
                  onDecide={decide}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {list !== null && list.made.length > 0 ? (
          <section>
            <h2>
              <FormattedMessage id="decide.made" />
            </h2>
            <ul className="decide-list">
              {list.made.map((made) => (
                <MadeLine key={made.id} {...{ made, locale, busy }} onUndo={undo} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Page>
  );
}
