import { type KeyboardEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { isBoxDone, leftInBox } from '../../../electron/contract/box.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Group } from '../../../electron/contract/setup.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { GroupsTable } from '../forms/GroupsTable.tsx';
import { RemarksFields } from '../forms/RemarksFields.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { BoxGate } from './BoxGate.tsx';
import { RoleTotals } from './RoleTotals.tsx';
import { useDraft } from './useDraft.ts';
import { WhatRan } from './WhatRan.tsx';
import './closing.css';

type Props = {
  snapshot: Snapshot;
  content: SeminarContent;
  /** Back to the programme. */
  onBack: () => void;
  /** The seminar is closed; its id in the archive, null where nothing is kept of it. */
  onClosed: (id: string | null) => void;
};

/** The end of a seminar: who came, what the trainer wants to say, and closing. */
export function ClosingScreen(props: Props) {
  useGuideScreen('ClosingScreen');
  const { seminar } = props.snapshot;
  return seminar ? <Closing {...props} seminar={seminar} /> : null;
}

function Closing({ seminar, content, snapshot, onBack, onClosed }: Props & { seminar: Seminar }) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { setup } = seminar;
  const groups = useDraft<Group[]>(setup.groups, (next) =>
    call('seminar.dispatch', { type: 'setup/change', setup: { ...setup, groups: next } }),
  );
  const remarks = useDraft(seminar.remarks, (next) =>
    call('seminar.dispatch', { type: 'remarks/set', remarks: next }),
  );
  const boxDone = isBoxDone(leftInBox(seminar.box));
  const keeps = setup.keeping === 'record';

  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await groups.flush();
      await remarks.flush();
      await work();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const save = (draft: { flush: () => Promise<void> }) => (): void => void draft.flush().catch(setError);
  const back = () =>
    run(async () => {
      await call('seminar.dispatch', { type: 'closing/back' });
      onBack();
    });
  const close = () => run(async () => onClosed(await call('seminar.close')));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey && boxDone) void close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter closes from any field within
    <div className="closing" onKeyDown={onKeyDown}>
      <div className="closing-scroll">
        <div className="closing-page">
          <main className="closing-main">
            <header className="closing-head">
              <h1>
                <FormattedMessage id="archive.closing.title" />
              </h1>
              <p>
                <FormattedMessage id="archive.closing.lead" />
              </p>
            </header>
            <BoxGate seminar={seminar} content={content} room={snapshot.room} />
            <section aria-labelledby="closing-attendance" onBlur={save(groups)}>
              <h2 id="closing-attendance">
                <FormattedMessage id="archive.closing.attendance" />
              </h2>
              <GroupsTable groups={groups.value} onChange={groups.change}>
                <RoleTotals groups={groups.value} />
              </GroupsTable>
            </section>
            <section aria-labelledby="closing-words">
              <h2 id="closing-words">
                <FormattedMessage id="archive.closing.words" />
              </h2>
              <div className="closing-words">
                <RemarksFields remarks={remarks.value} onChange={remarks.change} onBlur={save(remarks)} />
              </div>
            </section>
          </main>
          <aside className="closing-aside">
            <WhatRan content={content} seminar={seminar} locale={snapshot.locale} />
          </aside>
        </div>
      </div>
      <footer className="form-bar closing-bar">
        <div className="closing-what">
          {error !== null ? (
            <ErrorNote error={error} />
          ) : (
            <p>
              <FormattedMessage id={keeps ? 'archive.closing.what' : 'archive.closing.what.nothing'} />
            </p>
          )}
        </div>
        <button type="button" className="form-button" disabled={busy} onClick={() => void back()}>
          <FormattedMessage id="archive.closing.back" />
        </button>
        <button
          type="button"
          className="form-button is-main"
          disabled={busy || !boxDone}
          onClick={() => void close()}
        >
          <FormattedMessage
            id={
              busy
                ? 'archive.closing.saving'
                : keeps
                  ? 'archive.closing.close'
                  : 'archive.closing.close.nothing'
            }
          />
        </button>
      </footer>
    </div>
  );
}
