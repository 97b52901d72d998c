import { FormattedMessage } from 'react-intl';
import { expectedCards } from '../../../electron/contract/cards.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import './CardsLine.css';

/**
 * How many cards were read, large and calm, and how to hold one. Which side they show is said by nothing here, so that
 * passing stays invisible. `answered`: of how many the bars are made once they are revealed; null before.
 */
export function CardsLine({
  seminar,
  seen,
  answered,
}: {
  seminar: Pick<Seminar, 'dealt' | 'setup'>;
  seen: number;
  answered: number | null;
}) {
  const expected = expectedCards(seminar) ?? 'none';
  if (answered !== null) return <FormattedMessage id="scan.stage.answered" values={{ answered, expected }} />;
  return (
    <span className="stage-cards">
      <strong>
        <FormattedMessage id="scan.stage.count" values={{ seen, expected }} />
      </strong>
      <FormattedMessage id="scan.stage.hold" />
    </span>
  );
}
