import { type CardMark, PASS_SIDE } from '../../../../electron/contract/answering.ts';
import { agreedOf, doublesOf, type Seen } from './agree.ts';

/** The question that cards are read for: its item, how many options it has, the highest number that was dealt. */
export type Target = { item: string; options: number; highest: number };

/** What the frames come to: what counts, and what is shown instead of being guessed. */
export type Collected = {
  marks: CardMark[];
  /** Numbers that stand on two cards. */
  doubles: number[];
  /** Numbers that were not dealt. */
  unknown: number[];
  /** Cards that show a side which this question has no option for. */
  sideless: number[];
};

export const NOTHING_COLLECTED: Collected = { marks: [], doubles: [], unknown: [], sideless: [] };

/** Sorts what several frames agree on by what it means for the question. */
export function collectedOf(seen: Seen, { options, highest }: Target): Collected {
  const agreed = agreedOf(seen);
  const dealt = agreed.filter(({ card }) => card <= highest);
  const means = ({ side }: CardMark): boolean => side === PASS_SIDE || side < options;
  const numbers = (marks: readonly CardMark[]): number[] => marks.map(({ card }) => card);
  return {
    marks: dealt.filter(means),
    doubles: doublesOf(seen).filter((card) => card <= highest),
    unknown: numbers(agreed.filter(({ card }) => card > highest)),
    sideless: numbers(dealt.filter((mark) => !means(mark))),
  };
}

/** What of `collected` main has not been told: cards that are new or show another side, and new doubles. */
export function newsOf(collected: Collected, told: Collected): Pick<Collected, 'marks' | 'doubles'> {
  return {
    marks: collected.marks.filter(
      ({ card, side }) => !told.marks.some((mark) => mark.card === card && mark.side === side),
    ),
    doubles: collected.doubles.filter((card) => !told.doubles.includes(card)),
  };
}
