import { PICTURES } from '../../../../scenarios/model/schema.ts';
import { FORM_NAMES, type Quiz, type QuizItem } from '../../../../slides/model/quiz.ts';
import { doubtful, type Finding, wrong } from '../problem.ts';
import { type At, repeated } from './at.ts';

const isPicture = (name: string): boolean => (PICTURES as readonly string[]).includes(name);

/** Ids that stand once, pictures that the kit has, a message where the item is about one, a form that asks it. */
export function checkItem(quiz: Quiz, item: QuizItem, index: number, at: At): Finding[] {
  const items = quiz.items.map(({ id }) => id);
  const options = item.options.map(({ id }) => id);
  const used = FORM_NAMES.some((form) => quiz.forms[form].includes(item.id));
  return [
    ...repeated(items, index).map((id) =>
      wrong(at('id'), 'duplicate-id', `an item before this one has the id "${id}" too`),
    ),
    ...options.flatMap((_, option) =>
      repeated(options, option).map((id) =>
        wrong(
          at('options', option, 'id'),
          'duplicate-id',
          `an option before this one has the id "${id}" too`,
        ),
      ),
    ),
    ...item.options.flatMap(({ picture }, option) =>
      isPicture(picture)
        ? []
        : [
            wrong(
              at('options', option, 'picture'),
              'picture',
              `there is no picture "${picture}"; use one of ${PICTURES.join(', ')}`,
            ),
          ],
    ),
    ...(item.nature !== 'intention' && item.message === undefined
      ? [
          wrong(
            at('nature'),
            'message',
            `an item of nature "${item.nature}" shows a message; write it under message`,
          ),
        ]
      : []),
    ...(used ? [] : [doubtful(at('id'), 'form', 'the item stands in no form')]),
  ];
}
