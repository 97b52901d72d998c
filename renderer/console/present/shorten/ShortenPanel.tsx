import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { LeftOut } from '../../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { Panel } from '../panel/Panel.tsx';
import { CutList } from './CutList.tsx';
import { MinutesField } from './MinutesField.tsx';
import { allowedFrom, isCut, neededMs, proposeShortening, withCut, withoutCut } from './propose.ts';
import './shorten.css';

/** Longest time until the end that can be chosen, minutes. */
const LONGEST = 240;

/**
 * "Còn N phút: rút gọn": how many minutes there really are, what would then be left out, and what is kept whatever
 * happens. Nothing changes until it is applied.
 */
export function ShortenPanel({
  content,
  seminar,
  locale,
  minutesLeft,
  dispatch,
  onClose,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  /** Where the field begins: what is left by plan. */
  minutesLeft: number;
  dispatch: (action: Action) => void;
  onClose: () => void;
}) {
  const { formatMessage } = useIntl();
  // Counted from when the panel was opened: nothing in it moves while somebody reads it.
  const [openedAt] = useState(() => Date.now());
  const [minutes, setMinutes] = useState(() => Math.min(LONGEST, Math.max(1, minutesLeft)));
  const propose = (left: number): LeftOut => proposeShortening(content, seminar, openedAt, left).leftOut;
  const [wanted, setWanted] = useState(() => propose(minutes));
  const needed = Math.ceil(
    neededMs(content, seminar, allowedFrom(content, seminar, wanted), openedAt) / 60_000,
  );
  const over = needed - minutes;
  return (
    <Panel name="shorten" title={<FormattedMessage id="present.shorten.title" />} onClose={onClose}>
      <form
        className="shorten-form"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'shorten/apply', leftOut: wanted, minutesLeft: minutes });
          onClose();
        }}
      >
        <MinutesField
          minutes={minutes}
          longest={LONGEST}
          label={formatMessage({ id: 'present.shorten.minutes' })}
          onChange={(left) => {
            setMinutes(left);
            setWanted(propose(left));
          }}
        />
        <CutList
          content={content}
          seminar={seminar}
          locale={locale}
          wanted={wanted}
          onTick={(cut) => setWanted(isCut(wanted, cut) ? withoutCut(wanted, cut) : withCut(wanted, cut))}
        />
        <footer className="shorten-foot">
          <p role="status" className={over > 0 ? 'is-over' : ''}>
            <FormattedMessage
              id={over > 0 ? 'present.shorten.over' : 'present.shorten.fits'}
              values={{ needed, over }}
            />
          </p>
          <button type="submit" className="is-main">
            <FormattedMessage id="present.shorten.apply" />
          </button>
        </footer>
      </form>
    </Panel>
  );
}
