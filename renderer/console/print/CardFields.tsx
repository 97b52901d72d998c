import { FormattedMessage, useIntl } from 'react-intl';
import { CARDS } from '../../../electron/contract/answering.ts';
import { CARD_PAPERS, type CardPaper } from '../../../electron/contract/print-cards.ts';
import { CountInput } from '../forms/CountInput.tsx';
import { SelectField } from '../forms/Field.tsx';

/** Numbers of cards as typed so far; null for an empty field. */
export type CardRange = { from: number | null; to: number | null };

/** True where there are cards from the first to the last number. */
export const isRange = (range: CardRange): range is { from: number; to: number } =>
  range.from !== null && range.to !== null && range.from >= 1 && range.to <= CARDS && range.from <= range.to;

/** The page on how to use the cards, and the plan of the room. */
const PAGES_BEFORE = 2;

type Props = {
  paper: CardPaper;
  range: CardRange;
  onPaper: (paper: CardPaper) => void;
  onRange: (range: CardRange) => void;
};

/** The size of answer cards and which of them, with how many sheets of paper that is. */
export function CardFields({ paper, range, onPaper, onRange }: Props) {
  const { formatMessage } = useIntl();
  const number = (key: 'from' | 'to') => (
    <div className="print-card-number">
      <span aria-hidden="true">
        <FormattedMessage id={`print.cards.${key}`} />
      </span>
      <CountInput
        value={range[key]}
        label={formatMessage({ id: `print.cards.${key}` })}
        onChange={(value) => onRange({ ...range, [key]: value })}
      />
    </div>
  );
  return (
    <div className="print-cards">
      <SelectField
        label={formatMessage({ id: 'print.cards.paper' })}
        value={paper}
        options={CARD_PAPERS.map((value) => ({
          value,
          label: formatMessage({ id: `print.cards.paper.${value}` }),
        }))}
        onChange={onPaper}
      />
      {number('from')}
      {number('to')}
      <p className={isRange(range) ? 'print-card-sheets' : 'print-card-sheets is-wrong'} role="status">
        {isRange(range) ? (
          <FormattedMessage id="print.cards.sheets" values={amountOf(paper, range)} />
        ) : (
          <FormattedMessage id="print.cards.wrong" values={{ most: CARDS }} />
        )}
      </p>
    </div>
  );
}

function amountOf(paper: CardPaper, { from, to }: { from: number; to: number }) {
  const cards = to - from + 1;
  return { cards, sheets: PAGES_BEFORE + Math.ceil(cards / (paper === 'a5x2' ? 2 : 1)) };
}
