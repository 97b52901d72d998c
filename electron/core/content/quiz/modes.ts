import {
  canRun,
  FORM_NAMES,
  MAX_OPTIONS,
  MODES_OF_TYPE,
  modeNeeded,
  type Quiz,
  type QuizItem,
} from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { At } from './at.ts';

/** An item names only modes that can answer it, and one that a form asks can be answered as its quiz is run. */
export function checkModes(quiz: Quiz, item: QuizItem, at: At): Finding[] {
  const count = item.options.length;
  const used = FORM_NAMES.some((form) => quiz.forms[form].includes(item.id));
  return [
    ...item.modes.flatMap((mode, index) => {
      const able = MODES_OF_TYPE[item.type];
      if (!able.includes(mode))
        return [
          wrong(
            at('modes', index),
            'modes',
            `"${mode}" cannot answer an item of type "${item.type}"; only ${able.join(' and ')} can`,
          ),
        ];
      return count <= MAX_OPTIONS[mode]
        ? []
        : [
            wrong(
              at('options'),
              'modes',
              `${count} options; "${mode}" can answer at most ${MAX_OPTIONS[mode]}, so remove options or the mode`,
            ),
          ];
    }),
    ...(used && !canRun(item, quiz.mode) ? [wrong(at('modes'), 'modes', cannot(quiz, item))] : []),
  ];
}

/** Why the quiz cannot ask this item, and what to do. */
function cannot({ mode }: Quiz, { type, modes }: QuizItem): string {
  const needed = modeNeeded(mode);
  return modes.includes(needed)
    ? `a hall that is not counted cannot choose several options; run the quiz by "${needed}", or make it "single"`
    : `the quiz is answered by "${mode}", which takes "${needed}" here, not "${type}" by ${modes.join(', ')}; add it, or take the item out of its forms`;
}
