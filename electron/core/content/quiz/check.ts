import { FORM_NAMES, type Quiz } from '../../../../slides/model/quiz.ts';
import type { Finding } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';
import { checkAdult } from './adult.ts';
import { checkAnchors } from './anchors.ts';
import { checkForm, checkLength } from './forms.ts';
import { checkItem } from './item.ts';
import { checkModes } from './modes.ts';
import { checkOptionOrder } from './option-order.ts';
import { checkPairs } from './pairs.ts';
import { checkValues } from './values.ts';
import { checkWordLimits } from './word-limits.ts';

/** Rules of a quiz that the schema cannot say: options a mode can answer, forms that can be compared. Pure. */
export function checkQuiz(quiz: Quiz, locate: Locate): Finding[] {
  return [
    ...quiz.items.flatMap((item, index) => {
      const at = (...path: PropertyKey[]) => locate(['items', index, ...path]);
      return [
        ...checkItem(quiz, item, index, at),
        ...checkModes(quiz, item, at),
        ...checkValues(item, at),
        ...checkAdult(item, at),
        ...checkWordLimits(item, at),
      ];
    }),
    ...FORM_NAMES.flatMap((form) => checkForm(quiz, form, locate)),
    ...checkLength(quiz, locate),
    ...checkAnchors(quiz, locate),
    ...checkPairs(quiz, locate),
    ...checkOptionOrder(quiz, locate),
  ];
}
