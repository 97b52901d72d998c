import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Helpers } from '../../stage/help/Helpers.tsx';
import { helpersOf } from '../../stage/help/whom.ts';
import { Fit } from '../../stage/parts/Fit.tsx';
import { IdleQuestion, useIdle } from '../Idle.tsx';
import { Leave } from '../lock/Leave.tsx';
import { setupOf } from '../setup.ts';
import { act, type StationOn } from '../useStation.ts';
import { Notice } from './Notice.tsx';
import { Sent } from './Sent.tsx';
import { Write } from './Write.tsx';

/** The notice first, then room to write, then thanks; whom to tell now stands beside all three. */
export function BoxPage({ on, onClose }: { on: StationOn; onClose: () => void }) {
  const [step, setStep] = useState<'notice' | 'write' | 'sent'>('notice');
  const [leaving, setLeaving] = useState(false);
  // Whoever went away leaves a clean screen; what was not sent goes with it.
  const idle = useIdle({ page: step === 'sent' ? 'thanks' : 'story' }, () => {
    act({ type: 'clear' });
    onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey && event.shiftKey && event.code === 'KeyQ') setLeaving(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="station-box">
      <main className="station-box-main">
        {step === 'notice' && <Notice on={on} onWrite={() => setStep('write')} onClose={onClose} />}
        {step === 'write' && <Write onSent={() => setStep('sent')} onClose={onClose} />}
        {step === 'sent' && <Sent onClose={onClose} />}
      </main>
      <aside className="station-box-help">
        <Fit className="station-box-help-fit">
          <h2 className="stage-help-title">
            <FormattedMessage id="box.now" />
          </h2>
          <Helpers helpers={helpersOf(setupOf(on), on.contacts)} />
        </Fit>
      </aside>
      {leaving && <Leave onClose={() => setLeaving(false)} />}
      {idle.asking && !leaving && <IdleQuestion left={idle.left} unsent={false} onStay={idle.stay} />}
    </div>
  );
}
