import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { Room } from '../../../../electron/contract/snapshot.ts';
import { Panel } from '../panel/Panel.tsx';
import { BoxList } from './BoxList.tsx';
import { QuestionView } from './QuestionView.tsx';
import { SlipForm } from './SlipForm.tsx';
import './box.css';

type Props = { seminar: Seminar; content: SeminarContent; room: Room; onClose: () => void };

/** What the right side shows: what the box is, one question by its id, or a slip of paper to type off. */
export type BoxPlace = { at: 'about' } | { at: 'question'; id: string } | { at: 'slip' };

/**
 * The question box before the trainer. Where the class may see this screen nothing of it is drawn until the trainer says
 * that nobody else looks; each time anew.
 */
export function BoxPanel({ seminar, content, room, onClose }: Props) {
  const [alone, setAlone] = useState(false);
  // With a display of its own the console is the trainer's; once the stage is closed its veil says nothing.
  const seen = room.mode === 'one' || (room.veiled && seminar.stage === 'running');
  const covered = seen && !alone;
  return (
    <Panel name="box-panel" title={<FormattedMessage id="box.console.open" />} onClose={onClose}>
      {covered ? (
        <div className="box-covered">
          <p>
            <FormattedMessage id="box.covered" />
          </p>
          <button type="button" onClick={() => setAlone(true)}>
            <FormattedMessage id="box.uncover" />
          </button>
        </div>
      ) : (
        <OpenBox seminar={seminar} content={content} />
      )}
    </Panel>
  );
}

function OpenBox({ seminar, content }: Pick<Props, 'seminar' | 'content'>) {
  const [place, setPlace] = useState<BoxPlace>({ at: 'about' });
  const { box } = seminar;
  const question = place.at === 'question' ? box.find(({ id }) => id === place.id) : undefined;
  return (
    <div className="box-body">
      <BoxList box={box} chosen={question?.id ?? null} onPlace={setPlace} />
      <section className="box-right" aria-live="polite">
        {place.at === 'slip' && <SlipForm />}
        {question?.read && (
          <QuestionView
            key={question.id}
            question={question}
            setup={seminar.setup}
            contacts={content.contacts}
          />
        )}
        {place.at === 'about' && (
          <div className="box-about">
            <p>
              <FormattedMessage id="box.about.who" />
            </p>
            <p>
              <FormattedMessage id="box.about.read" />
            </p>
            <p>
              <FormattedMessage id="box.about.gone" />
            </p>
          </div>
        )}
      </section>
    </div>
  );
}
