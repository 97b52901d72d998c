import type { QuizItem } from '../../../slides/model/quiz.ts';

type Nature = QuizItem['nature'];

/** What the trainer is told of a message: before the lesson nobody may hear it, at its end everybody who has answered. */
export const natureOf = (nature: Nature, when: 'opening' | 'closing'): Nature | `${Nature}.closing` =>
  when === 'closing' && nature !== 'intention' ? `${nature}.closing` : nature;
