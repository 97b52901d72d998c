import { FORM_NAMES, type Quiz } from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';

const [LEAST, MOST] = [2, 3];

/** Anchors are what opening and closing have in common, at the same place; only they are compared item by item. */
export function checkAnchors({ items, forms }: Quiz, locate: Locate): Finding[] {
  const anchors = items.filter(({ anchor }) => anchor).map(({ id }) => id);
  const missing = anchors.flatMap((id) =>
    FORM_NAMES.filter((form) => !forms[form].includes(id)).map((form) =>
      wrong(
        locate(['forms', form]),
        'anchors',
        `the anchor "${id}" is missing in form ${form}; anchors stand in both`,
      ),
    ),
  );
  const shared = forms.B.flatMap((id, index) => {
    const inA = forms.A.indexOf(id);
    if (inA < 0) return [];
    const place = locate(['forms', 'B', index]);
    if (!anchors.includes(id))
      return [
        wrong(place, 'anchors', `"${id}" stands in both forms; mark it anchor: true, or use another item`),
      ];
    return inA === index
      ? []
      : [
          wrong(
            place,
            'anchors',
            `the anchor "${id}" is item ${inA + 1} of form A and item ${index + 1} of form B; give it the same place`,
          ),
        ];
  });
  const count = `${anchors.length} anchors; two or three items must stand in both forms`;
  return [
    ...missing,
    ...shared,
    ...(anchors.length >= LEAST && anchors.length <= MOST
      ? []
      : [wrong(locate(['forms']), 'anchors', count)]),
  ];
}
