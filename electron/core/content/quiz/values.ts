import type { QuizItem } from '../../../../slides/model/quiz.ts';
import { type Finding, wrong } from '../problem.ts';
import type { At } from './at.ts';

/** Fewest points of a scale, and steps to put in order: two would be a yes or no, or a coin. */
const LEAST = 3;

type Value = QuizItem['options'][number]['value'];

/** What each option counts as fits the type: scored where it is scored, and never all right or all wrong. */
export function checkValues(item: QuizItem, at: At): Finding[] {
  return item.type === 'scale' || item.type === 'order' ? checkPlain(item, at) : checkScored(item, at);
}

const countOf = ({ options }: QuizItem, value: Value): number =>
  options.filter((option) => option.value === value).length;

function checkScored(item: QuizItem, at: At): Finding[] {
  const good = countOf(item, 'good');
  const poor = countOf(item, 'poor');
  const problems = [
    ...(good === 0 ? ['no option is good; one must be'] : []),
    ...(poor === 0
      ? [
          item.type === 'several'
            ? 'no option is poor, so whoever chooses everything is right; add one that is'
            : 'no option is poor; one must be, or the item tells nothing',
        ]
      : []),
    ...(item.type === 'truefalse' && (good !== 1 || poor !== 1 || item.options.length > 3)
      ? [
          `${good} good and ${poor} poor options; a statement is true or false, so one of each, and at most "adult" beside them`,
        ]
      : []),
  ];
  return [
    ...problems.map((problem) => wrong(at('options'), 'values', problem)),
    ...item.options.flatMap(({ value }, index) =>
      value === 'plain'
        ? [
            wrong(
              at('options', index, 'value'),
              'values',
              `"plain" is for the types "scale" and "order"; write good, poor or adult`,
            ),
          ]
        : [],
    ),
  ];
}

function checkPlain(item: QuizItem, at: At): Finding[] {
  const { type, options, nature } = item;
  const rule = type === 'scale' ? 'scale' : 'values';
  const few = `${options.length} options; an item of type "${type}" needs at least ${LEAST}`;
  return [
    ...(options.length < LEAST ? [wrong(at('options'), rule, few)] : []),
    ...(nature === 'intention'
      ? []
      : [
          wrong(
            at('type'),
            'values',
            `an item of type "${type}" is not scored and cannot tell scam from genuine; write nature: intention, or another type`,
          ),
        ]),
    ...options.flatMap(({ value }, index) =>
      value === 'plain'
        ? []
        : [
            wrong(
              at('options', index, 'value'),
              rule,
              `"${value}" scores what is not scored in type "${type}"; write plain`,
            ),
          ],
    ),
    ...(type === 'scale' ? checkSteps(item, at) : []),
  ];
}

/** The points of a scale are numbered, so that nobody has to guess which end is which: `muc-1`, `muc-2`, … */
const checkSteps = ({ options }: QuizItem, at: At): Finding[] =>
  options.flatMap(({ id }, index) => {
    const wanted = `${id.replace(/-?\d+$/, '')}-${index + 1}`;
    if (new RegExp(`(^|-)${index + 1}$`).test(id)) return [];
    return [
      wrong(
        at('options', index, 'id'),
        'scale',
        `"${id}" is point ${index + 1} of the scale; number the ids in order, as in "${wanted}"`,
      ),
    ];
  });
