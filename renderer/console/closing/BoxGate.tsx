import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { isBoxDone, leftInBox } from '../../../electron/contract/box.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Room } from '../../../electron/contract/snapshot.ts';
import { BoxPanel } from '../present/box/BoxPanel.tsx';
import './box-gate.css';

/**
 * Before a seminar is closed: what the question box still asks for, the way to it, and that all of it is gone afterwards.
 * The kit refuses to close until nothing is left.
 */
export function BoxGate(props: { seminar: Seminar; content: SeminarContent; room: Room }) {
  const [open, setOpen] = useState(false);
  const { box } = props.seminar;
  const left = leftInBox(box);
  const later = box.filter(({ mark, telling }) => mark === 'cry' && telling === 'will').length;
  return (
    <section className={isBoxDone(left) ? 'box-gate' : 'box-gate is-open'} aria-labelledby="box-gate-title">
      <div>
        <h2 id="box-gate-title" className={box.length === 0 ? 'visually-hidden' : undefined}>
          <FormattedMessage id={isBoxDone(left) ? 'box.console.open' : 'box.gate.title'} />
        </h2>
        {left.unread > 0 && (
          <p>
            <FormattedMessage id="box.gate.unread" values={{ count: left.unread }} />
          </p>
        )}
        {left.untold > 0 && (
          <p>
            <FormattedMessage id="box.gate.untold" values={{ count: left.untold }} />
          </p>
        )}
        {later > 0 && (
          <p>
            <FormattedMessage id="box.gate.later" values={{ count: later }} />
          </p>
        )}
        <p>
          <FormattedMessage id={box.length === 0 ? 'box.gate.empty' : 'box.gate.gone'} />
        </p>
      </div>
      <button type="button" className="form-button" onClick={() => setOpen(true)}>
        <FormattedMessage id="box.gate.open" />
      </button>
      {open && <BoxPanel {...props} onClose={() => setOpen(false)} />}
    </section>
  );
}
