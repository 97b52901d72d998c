import { FormattedList, FormattedMessage } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import { CARDS } from '../../../../electron/contract/answering.ts';
import { expectedCards, highestCard } from '../../../../electron/contract/cards.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { scan, useScan } from './scanning.ts';

/** So few are named; of more the grid tells enough. */
const NAMED = 12;
/** So many doubled numbers are named one by one. */
const APART = 2;

/** What stands in the way, each with what to do about it: the camera, two cards with one number, cards that mean nothing here. */
export function CardNotes({
  item,
  seen,
  doubles,
  seminar,
  dispatch,
}: {
  item: string;
  seen: readonly number[];
  doubles: readonly number[];
  seminar: Seminar;
  dispatch: (action: Action) => void;
}) {
  const { status, trouble, hint, unknown, sideless } = useScan();
  return (
    <div className="cards-notes">
      {trouble && (
        <p className="cards-note is-trouble" role="alert">
          <span>
            <FormattedMessage id={`scan.trouble.${trouble}`} />
          </span>
        </p>
      )}
      {status === 'on' && hint && (
        <p className="cards-note" role="status">
          <span>
            <FormattedMessage id={`scan.hint.${hint}`} />
          </span>
        </p>
      )}
      <Doubles
        doubles={doubles}
        onGone={(card) => {
          scan.single(card);
          dispatch({ type: 'cards/single', item, card });
        }}
      />
      {unknown.length > 0 && (
        <p className="cards-note">
          <span>
            <FormattedMessage id="scan.unknown" values={listed(unknown)} />
          </span>
          <PressButton onClick={() => dispatch({ type: 'cards/dealt', upTo: Math.max(...unknown) })}>
            <FormattedMessage id="scan.unknown.dealt" values={{ card: Math.max(...unknown) }} />
          </PressButton>
        </p>
      )}
      {sideless.length > 0 && (
        <p className="cards-note">
          <span>
            <FormattedMessage id="scan.sideless" values={listed(sideless)} />
          </span>
        </p>
      )}
      <Progress seen={seen} doubles={doubles} seminar={seminar} />
    </div>
  );
}

/** Two cards with one number, each by itself; many of them at once are two sets of cards. */
function Doubles({ doubles, onGone }: { doubles: readonly number[]; onGone: (card: number) => void }) {
  if (doubles.length > APART)
    return (
      <p className="cards-note is-double">
        <span>
          <FormattedMessage id="scan.doubles" values={listed(doubles)} />
        </span>
        <PressButton onClick={() => doubles.forEach(onGone)}>
          <FormattedMessage id="scan.doubles.gone" />
        </PressButton>
      </p>
    );
  return doubles.map((card) => (
    <p key={card} className="cards-note is-double">
      <span>
        <FormattedMessage id="scan.double" values={{ card }} />
      </span>
      <PressButton onClick={() => onGone(card)}>
        <FormattedMessage id="scan.double.gone" />
      </PressButton>
    </p>
  ));
}

const listed = (cards: readonly number[]) => ({
  count: cards.length,
  cards: <FormattedList value={cards.map(String)} />,
});

/** How far it is: what to do first, who is missing, or that all are there. */
function Progress({
  seen,
  doubles,
  seminar,
}: {
  seen: readonly number[];
  doubles: readonly number[];
  seminar: Seminar;
}) {
  const { status } = useScan();
  const expected = expectedCards(seminar);
  const read = new Set([...seen, ...doubles]);
  if (read.size === 0)
    return status === 'on' ? null : (
      <p className="cards-quiet">
        <FormattedMessage id="scan.start" />
      </p>
    );
  if (expected !== null && seen.length >= expected)
    return (
      <p className="cards-quiet">
        <FormattedMessage id="scan.all" />
      </p>
    );
  const missing = Array.from({ length: Math.min(highestCard(seminar), CARDS) }, (_, i) => i + 1).filter(
    (card) => !read.has(card),
  );
  return missing.length <= NAMED && missing.length > 0 ? (
    <p className="cards-quiet">
      <FormattedMessage id="scan.missing" values={listed(missing)} />
    </p>
  ) : null;
}
