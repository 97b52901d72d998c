import { useIntl } from 'react-intl';

/** What a number in the grid says: read, not yet, or on two cards. */
type CellState = 'seen' | 'missing' | 'double';

const stateOf = (card: number, seen: readonly number[], doubles: readonly number[]): CellState => {
  if (doubles.includes(card)) return 'double';
  return seen.includes(card) ? 'seen' : 'missing';
};

/** All numbers that were dealt. Which were read can be seen, and never what they answered. */
export function CardGrid({
  highest,
  seen,
  doubles,
}: {
  highest: number;
  seen: readonly number[];
  doubles: readonly number[];
}) {
  const { formatMessage } = useIntl();
  return (
    <ol className="cards-grid">
      {Array.from({ length: highest }, (_, index) => index + 1).map((card) => {
        const state = stateOf(card, seen, doubles);
        return (
          <li key={card} className={`is-${state}`} data-card={card}>
            <span aria-hidden="true">{card}</span>
            <span className="visually-hidden">{formatMessage({ id: `scan.cell.${state}` }, { card })}</span>
          </li>
        );
      })}
    </ol>
  );
}
