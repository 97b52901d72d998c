import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import { expectedCards, highestCard, openForCards } from '../../../../electron/contract/cards.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { useGuideScreen } from '../../guide/page.ts';
import { CameraView } from './CameraView.tsx';
import { CardGrid } from './CardGrid.tsx';
import { CardNotes } from './CardNotes.tsx';
import { CardsMenu } from './CardsMenu.tsx';
import { cardQuestion } from './question.ts';
import { scan, useScan } from './scanning.ts';
import './cards.css';

/**
 * Collecting cards beside the open question: the camera's picture to aim by, which numbers were read, and what to do about
 * the rest. While the class may see this screen there is no picture.
 */
export function CardsPanel({
  content,
  seminar,
  veiled,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  veiled: boolean;
  dispatch: (action: Action) => void;
}) {
  useGuideScreen('CardsPanel');
  const { formatMessage } = useIntl();
  const { status, stream } = useScan();
  const item = cardQuestion(content, seminar);
  const state = openForCards(seminar);
  if (item === null || state === null) return null;
  const seen = state.seen[item.id] ?? [];
  const doubles = state.doubles[item.id] ?? [];
  const highest = highestCard(seminar);
  const picture = stream !== null && !veiled;
  const links = (
    <p className="cards-links">
      {seen.length + doubles.length > 0 && (
        <PressButton
          className="present-link"
          onClick={() => {
            scan.again();
            dispatch({ type: 'cards/again', item: item.id });
          }}
        >
          <FormattedMessage id="scan.again" />
        </PressButton>
      )}
      <PressButton className="present-link" onClick={() => dispatch({ type: 'quiz/mode', mode: 'hands' })}>
        <FormattedMessage id="scan.hands" />
      </PressButton>
    </p>
  );
  return (
    <section
      className={`cards${picture ? ' has-picture' : ''}`}
      aria-label={formatMessage({ id: 'scan.title' })}
    >
      <header className="cards-head">
        <p className="cards-count" role="status">
          <strong>
            <FormattedMessage
              id="scan.count"
              values={{ seen: seen.length, expected: expectedCards(seminar) ?? 'none' }}
            />
          </strong>
          <FormattedMessage id="scan.count.label" values={{ seen: seen.length }} />
        </p>
        <PressButton
          className={`cards-scan${status === 'off' ? ' is-main' : ''}`}
          aria-pressed={status !== 'off'}
          onClick={() => scan.toggle()}
        >
          <FormattedMessage id={`scan.go.${status}`} />
          <kbd>Q</kbd>
        </PressButton>
        <CardsMenu dealt={seminar.dealt} highest={highest} dispatch={dispatch} />
      </header>
      {picture && (
        <div className="cards-aim">
          <CameraView stream={stream} />
          {links}
        </div>
      )}
      <div className="cards-body">
        <CardGrid highest={highest} seen={seen} doubles={doubles} />
        <CardNotes item={item.id} seen={seen} doubles={doubles} seminar={seminar} dispatch={dispatch} />
        {!picture && links}
      </div>
    </section>
  );
}
