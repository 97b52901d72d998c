import type { Quiz } from '../../../../slides/model/quiz.ts';
import type { QuizResult } from '../../../contract/report.ts';
import { contentHash } from '../../archive/canonical.ts';
import { isTooSmall } from '../../reports/atom.ts';
import { answersBehind, safeShare } from '../../reports/printed-share.ts';
import { addAnswers, type OptionSum, printedAnswers } from './sums.ts';

/*
 * Everything here is added up from what the report of each single seminar prints (QuizResult), never from the counts
 * behind it. An atom below k prints nothing, so it is in no sum. An item that is blurred there ("< 5 %", "about 60 %")
 * comes in as the rounded share that is printed. So whoever subtracts one export from another gets at most sums of whole
 * atoms as printed: nothing that the reports of the seminars do not say, and no "nobody" or "everybody" of a small group.
 */

type Item = QuizResult['items'][number];

/** Of one seminar: safe answers as printed, the least and the most that can stand behind, and answers. */
type Safe = { share: number; low: number; high: number; answers: number };

/** One item in one text. */
export type ItemSum = Pick<Item, 'item' | 'type' | 'question' | 'anchor'> & {
  version: string;
  answers: number;
  rounded: boolean;
  options: Map<Item['options'][number]['option'], OptionSum>;
  seminars: Set<string>;
  safe: Map<string, Safe>;
};

/** All closed forms of one quiz, time, mode, role and age band. */
export type FormSum = Pick<QuizResult, 'quiz' | 'title' | 'when' | 'mode' | 'role' | 'ageBand'> & {
  seminars: Set<string>;
  respondents: number;
  leftOut: number;
  items: Map<string, ItemSum>;
};

export type Cells = Map<string, FormSum>;

/** Short name of the frozen text of an item; nothing where the content is not in the archive. */
const versionOf = (quiz: Quiz | undefined, id: string): string => {
  const item = quiz?.items.find((one) => one.id === id);
  return item === undefined ? '' : contentHash(item).slice(0, 8);
};

/** Remembers names of texts by quiz, as long as the quiz itself is held. */
export function versionNames(): (quiz: Quiz | undefined, id: string) => string {
  const known = new WeakMap<Quiz, Map<string, string>>();
  return (quiz, id) => {
    if (quiz === undefined) return '';
    const names = known.get(quiz) ?? new Map<string, string>();
    known.set(quiz, names);
    const name = names.get(id) ?? versionOf(quiz, id);
    names.set(id, name);
    return name;
  };
}

function formIn(cells: Cells, result: QuizResult): FormSum {
  const { quiz, title, when, mode, role, ageBand } = result;
  const key = [quiz, when, mode, role, ageBand].join(' ');
  const known = cells.get(key);
  if (known) return known;
  const about = { quiz, title, when, mode, role, ageBand };
  const made: FormSum = { ...about, seminars: new Set(), respondents: 0, leftOut: 0, items: new Map() };
  cells.set(key, made);
  return made;
}

function itemIn(form: FormSum, { item, type, question, anchor }: Item, version: string): ItemSum {
  const key = `${item} ${version}`;
  const known = form.items.get(key);
  if (known) return known;
  const about = { item, type, question, anchor, version };
  const made: ItemSum = {
    ...about,
    ...{ answers: 0, rounded: false, options: new Map(), seminars: new Set(), safe: new Map() },
  };
  form.items.set(key, made);
  return made;
}

/**
 * Adds one printed form of `seminar` to `cells`. A suppressed one only tells that it was left out. Of an item that fewer
 * than `k` answered, or that is not printed in the report of its seminar, nothing is added.
 */
export function addForm(
  cells: Cells,
  seminar: string,
  result: QuizResult,
  { quiz, k, version }: { quiz: Quiz | undefined; k: number; version: (item: string) => string },
): void {
  const form = formIn(cells, result);
  const respondents = result.respondents ?? 0;
  if (result.suppressed || isTooSmall(respondents, k)) {
    form.leftOut += 1;
    return;
  }
  form.seminars.add(seminar);
  form.respondents += respondents;
  for (const item of result.items) {
    const n = answersBehind(item, respondents);
    const printed = isTooSmall(n, k) ? null : printedAnswers(item.options, n, item.type !== 'several');
    if (printed === null) continue;
    const sum = itemIn(form, item, version(item.item));
    sum.answers += n;
    sum.rounded ||= printed.rounded;
    sum.seminars.add(seminar);
    addAnswers(sum.options, printed.rows, ({ option }) => option);
    addSafe(
      sum,
      seminar,
      safeShare(
        quiz?.items.find(({ id }) => id === item.item),
        item,
        respondents,
      ),
      n,
    );
  }
}

function addSafe(sum: ItemSum, seminar: string, safe: ReturnType<typeof safeShare>, n: number): void {
  if (safe === null) return;
  const before = sum.safe.get(seminar) ?? { share: 0, low: 0, high: 0, answers: 0 };
  sum.safe.set(seminar, {
    share: before.share + safe.share * n,
    low: before.low + safe.low * n,
    high: before.high + safe.high * n,
    answers: before.answers + n,
  });
}
