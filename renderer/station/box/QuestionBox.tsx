import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { StationOn } from '../useStation.ts';
import { BoxPage } from './BoxPage.tsx';
import './box.css';

/**
 * The question box beside everything else at the station: one calm button before a turn and after it. While its page is on,
 * nothing else of the station is. That somebody looked in, and what was typed and not sent, is kept nowhere.
 */
export function QuestionBox({ on, children }: { on: StationOn; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return <BoxPage on={on} onClose={() => setOpen(false)} />;
  const offered = on.page === 'welcome' || on.page === 'thanks';
  return (
    <>
      {children}
      {offered && (
        <button type="button" className="station-box-open" onClick={() => setOpen(true)}>
          <FormattedMessage id="box.open" />
        </button>
      )}
    </>
  );
}
