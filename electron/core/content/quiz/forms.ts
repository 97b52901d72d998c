import { type FormName, itemsOfForm, type Quiz } from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';
import { repeated } from './at.ts';

/** A form names items that there are, each once, and about half of its messages are genuine. */
export function checkForm(quiz: Quiz, form: FormName, locate: Locate): Finding[] {
  const ids = quiz.forms[form];
  const items = itemsOfForm(quiz, form);
  const genuine = items.filter(({ nature }) => nature === 'genuine').length;
  const scams = items.filter(({ nature }) => nature === 'scam').length;
  return [
    ...ids.flatMap((id, index) => [
      ...(quiz.items.some((item) => item.id === id)
        ? []
        : [
            wrong(
              locate(['forms', form, index]),
              'form',
              `there is no item "${id}"; correct the id or write the item`,
            ),
          ]),
      ...repeated(ids, index).map(() =>
        wrong(locate(['forms', form, index]), 'form', `"${id}" stands twice in form ${form}; remove one`),
      ),
    ]),
    // Pupils who only meet scams learn to suspect everybody.
    ...(Math.abs(genuine - scams) <= (genuine + scams) % 2
      ? []
      : [
          wrong(
            locate(['forms', form]),
            'genuine',
            `form ${form} has ${scams} scam and ${genuine} genuine messages; half must be genuine, ${halves(scams + genuine)} of each`,
          ),
        ]),
  ];
}

const halves = (messages: number): string =>
  messages % 2 === 0 ? `${messages / 2}` : `${Math.floor(messages / 2)} or ${Math.ceil(messages / 2)}`;

/** Two forms can only be compared where they are equally long. */
export function checkLength({ forms: { A, B } }: Quiz, locate: Locate): Finding[] {
  if (A.length === B.length) return [];
  const message = `form A has ${A.length} items, form B ${B.length}; both need the same number`;
  return [wrong(locate(['forms', A.length > B.length ? 'B' : 'A']), 'form-length', message)];
}
