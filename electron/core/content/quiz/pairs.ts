import type { Quiz, QuizItem } from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';

/**
 * Items that ask the same thing in other words are named as pairs and stand at the same place in both forms (A3 = B3),
 * so that a class that opened with A and one that opened with B went the same way.
 */
export function checkPairs(quiz: Quiz, locate: Locate): Finding[] {
  return [
    ...quiz.pairs.flatMap((pair, index) => {
      const wrongIds = checkIds(quiz, index, locate);
      return wrongIds.length > 0 ? wrongIds : checkPair(quiz, pair, index, locate);
    }),
    ...checkAlone(quiz, locate),
  ];
}

const isAnchor = ({ items }: Quiz, id: string): boolean =>
  items.some((item) => item.id === id && item.anchor);

function checkIds(quiz: Quiz, index: number, locate: Locate): Finding[] {
  return (quiz.pairs[index] ?? []).flatMap((id, side) => {
    const form = side === 0 ? 'A' : 'B';
    const at = locate(['pairs', index, side]);
    if (!quiz.forms[form].includes(id))
      return [wrong(at, 'pairs', `"${id}" is not in form ${form}; a pair is [item of A, item of B]`)];
    if (isAnchor(quiz, id))
      return [wrong(at, 'pairs', `"${id}" is an anchor and needs no pair; remove this pair`)];
    return quiz.pairs.slice(0, index).some((other) => other[side] === id)
      ? [wrong(at, 'pairs', `"${id}" is in a pair before this one; each item has one partner`)]
      : [];
  });
}

/** Partners stand at the same place and are of one kind. */
function checkPair(
  { items, forms }: Quiz,
  [a, b]: Quiz['pairs'][number],
  index: number,
  locate: Locate,
): Finding[] {
  const [inA, inB] = [forms.A.indexOf(a) + 1, forms.B.indexOf(b) + 1];
  const itemOf = (id: string): QuizItem | undefined => items.find((item) => item.id === id);
  const unlike = (['nature', 'type'] as const).filter((key) => itemOf(a)?.[key] !== itemOf(b)?.[key]);
  const message = `"${a}" is item ${inA} of form A, "${b}" item ${inB} of form B; give a pair the same place`;
  return [
    ...(inA === inB ? [] : [wrong(locate(['pairs', index]), 'pairs', message)]),
    ...unlike.map((key) =>
      wrong(
        locate(['pairs', index]),
        'pairs',
        `"${a}" and "${b}" have another ${key} (${itemOf(a)?.[key]}, ${itemOf(b)?.[key]}); a pair asks the same thing in other words`,
      ),
    ),
  ];
}

/** Items of form A that have no partner, though form B has an item at their place. */
const checkAlone = (quiz: Quiz, locate: Locate): Finding[] =>
  quiz.forms.A.flatMap((id, index) => {
    const other = quiz.forms.B[index];
    const known = quiz.items.some((item) => item.id === id) && quiz.items.some((item) => item.id === other);
    if (!known || other === id || isAnchor(quiz, id) || quiz.pairs.some(([a]) => a === id)) return [];
    const message = `"${id}" has no partner; if "${other}" asks the same, add [${id}, ${other}] to pairs`;
    return [wrong(locate(['forms', 'A', index]), 'pairs', message)];
  });
