import { PICTURES } from '../../../scenarios/model/schema.ts';
import {
  FORM_NAMES,
  type FormName,
  itemsOfForm,
  MAX_OPTIONS,
  modeNeeded,
  type Quiz,
  type QuizItem,
} from '../../../slides/model/quiz.ts';
import { doubtful, type Finding, wrong } from './problem.ts';
import type { Locate } from './yaml-file.ts';

const MIN_ANCHORS = 2;
const MAX_ANCHORS = 3;

/** Rules of a quiz that the schema cannot say: options a mode can answer, forms that can be compared. Pure. */
export function checkQuiz(quiz: Quiz, locate: Locate): Finding[] {
  return [
    ...quiz.items.flatMap((item, index) => checkItem(quiz, item, index, locate)),
    ...FORM_NAMES.flatMap((form) => checkForm(quiz, form, locate)),
    ...checkAnchors(quiz, locate),
    ...checkPairs(quiz, locate),
    ...checkOptionOrder(quiz, locate),
  ];
}

function checkItem(quiz: Quiz, item: QuizItem, index: number, locate: Locate): Finding[] {
  const at = (...path: PropertyKey[]) => locate(['items', index, ...path]);
  const count = item.options.length;
  const tooMany = item.modes.filter((mode) => count > MAX_OPTIONS[mode]);
  const used = FORM_NAMES.some((form) => quiz.forms[form].includes(item.id));
  const findings = [
    ...duplicates(
      quiz.items.map(({ id }) => id),
      index,
    ).map((id) => wrong(at('id'), 'duplicate-id', `an item before this one has the id "${id}" too`)),
    ...item.options.flatMap((_, option) =>
      duplicates(
        item.options.map(({ id }) => id),
        option,
      ).map((id) =>
        wrong(
          at('options', option, 'id'),
          'duplicate-id',
          `an option before this one has the id "${id}" too`,
        ),
      ),
    ),
    ...tooMany.map((mode) =>
      wrong(
        at('options'),
        'modes',
        `${count} options; "${mode}" can answer at most ${MAX_OPTIONS[mode]}, so remove options or the mode`,
      ),
    ),
    ...item.options.flatMap(({ picture }, option) =>
      (PICTURES as readonly string[]).includes(picture)
        ? []
        : [
            wrong(
              at('options', option, 'picture'),
              'picture',
              `there is no picture "${picture}"; use one of ${PICTURES.join(', ')}`,
            ),
          ],
    ),
  ];
  if (item.type === 'truefalse' && count !== 2) {
    findings.push(wrong(at('options'), 'modes', `an item of type truefalse has 2 options, not ${count}`));
  }
  if (used && !item.modes.includes(modeNeeded(quiz.mode))) {
    findings.push(
      wrong(
        at('modes'),
        'modes',
        `the quiz is answered by "${quiz.mode}"; add it here, or take the item out of its forms`,
      ),
    );
  }
  if (!item.options.some(({ value }) => value === 'good')) {
    findings.push(wrong(at('options'), 'values', 'no option is good; one must be'));
  }
  if (!item.options.some(({ value }) => value === 'poor')) {
    findings.push(
      wrong(at('options'), 'values', 'no option is poor; one must be, or the item tells nothing'),
    );
  }
  if (item.nature !== 'intention' && item.message === undefined) {
    findings.push(
      wrong(
        at('nature'),
        'message',
        `an item of nature "${item.nature}" shows a message; write it under message`,
      ),
    );
  }
  if (!used) findings.push(doubtful(at('id'), 'form', 'the item stands in no form'));
  return findings;
}

function checkForm(quiz: Quiz, form: FormName, locate: Locate): Finding[] {
  const ids = quiz.forms[form];
  const items = itemsOfForm(quiz, form).filter(({ message }) => message !== undefined);
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
      ...duplicates(ids, index).map(() =>
        wrong(locate(['forms', form, index]), 'form', `"${id}" stands twice in form ${form}; remove one`),
      ),
    ]),
    // Pupils who only meet scams learn to suspect everybody.
    ...(Math.abs(genuine - scams) <= items.length % 2
      ? []
      : [
          wrong(
            locate(['forms', form]),
            'genuine',
            `form ${form} has ${scams} scam and ${genuine} genuine messages; half must be genuine`,
          ),
        ]),
  ];
}

/** Anchors are what opening and closing have in common; only they can be compared item by item. */
function checkAnchors(quiz: Quiz, locate: Locate): Finding[] {
  const anchors = quiz.items.filter(({ anchor }) => anchor);
  const misplaced = anchors.flatMap(({ id }) =>
    FORM_NAMES.filter((form) => !quiz.forms[form].includes(id)).map((form) =>
      wrong(
        locate(['forms', form]),
        'anchors',
        `the anchor "${id}" is missing in form ${form}; anchors stand in both`,
      ),
    ),
  );
  const shared = quiz.forms.A.filter(
    (id) => quiz.forms.B.includes(id) && !anchors.some((item) => item.id === id),
  );
  return [
    ...misplaced,
    ...shared.map((id) =>
      wrong(
        locate(['forms', 'B', quiz.forms.B.indexOf(id)]),
        'anchors',
        `"${id}" stands in both forms; mark it anchor: true, or use another item`,
      ),
    ),
    ...(anchors.length >= MIN_ANCHORS && anchors.length <= MAX_ANCHORS
      ? []
      : [
          wrong(
            locate(['forms']),
            'anchors',
            `${anchors.length} anchors; two or three items must stand in both forms`,
          ),
        ]),
  ];
}

function checkPairs(quiz: Quiz, locate: Locate): Finding[] {
  const isAnchor = (id: string) => quiz.items.some((item) => item.id === id && item.anchor);
  return quiz.pairs.flatMap((pair, index) =>
    pair.flatMap((id, side) => {
      const form = side === 0 ? 'A' : 'B';
      const at = locate(['pairs', index, side]);
      if (!quiz.forms[form].includes(id))
        return [wrong(at, 'pairs', `"${id}" is not in form ${form}; a pair is [item of A, item of B]`)];
      if (isAnchor(id))
        return [wrong(at, 'pairs', `"${id}" is an anchor and needs no pair; remove this pair`)];
      const before = quiz.pairs.slice(0, index).some((other) => other[side] === id);
      return before
        ? [wrong(at, 'pairs', `"${id}" is in a pair before this one; each item has one partner`)]
        : [];
    }),
  );
}

/** The id at `index` where one before it is the same. */
const duplicates = (ids: readonly string[], index: number): string[] =>
  ids.slice(index, index + 1).filter((id) => ids.indexOf(id) < index);

/**
 * Items with a message that offer the same options have them in the same order: else the place of an option would tell
 * scam from genuine before the message is read.
 */
function checkOptionOrder(quiz: Quiz, locate: Locate): Finding[] {
  const orders = new Map<string, string>();
  return quiz.items.flatMap(({ message, options }, index) => {
    if (!message) return [];
    const order = options.map(({ id }) => id).join(', ');
    const same = options
      .map(({ id }) => id)
      .toSorted()
      .join(', ');
    const first = orders.get(same) ?? order;
    orders.set(same, first);
    if (order === first) return [];
    const at = locate(['items', index, 'options']);
    return [
      wrong(at, 'option-order', `the same options stand as "${first}" in an item before; keep that order`),
    ];
  });
}
