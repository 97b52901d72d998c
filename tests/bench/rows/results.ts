import { Stop } from '../../../build/tools/stop.ts';
import type { ResponseBody } from '../../../electron/contract/archive.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { itemsOfForm, type Quiz } from '../../../slides/model/quiz.ts';
import { record } from '../../unit/reports/records.ts';
import { type Row, ratioRow } from '../support/result.ts';

const RESPONSES = 10_000;
/** Intervals, changes, words and the rule of small groups may cost this much beside counting. */
const BAR = 4;

/** Reproducible answers: participant `n` chooses option `n * 7 + item` of each item. */
function responsesTo(quiz: Quiz): ResponseBody[] {
  const answersOf = (n: number, form: 'A' | 'B'): Record<string, string[]> =>
    Object.fromEntries(
      itemsOfForm(quiz, form).map(({ id, options }, item) => {
        const option = options[(n * 7 + item + (n % (item + 3))) % (options.length + 1)];
        return [id, option === undefined ? [] : [option.id]];
      }),
    );
  return Array.from({ length: RESPONSES }, (_, n) => ({
    ...{ mode: 'cards' as const, role: 'student' as const, ageBand: '12-15' as const },
    forms: [
      { segment: 'dau', quiz: quiz.id, form: 'A', when: 'opening', answers: answersOf(n, 'A') },
      { segment: 'cuoi', quiz: quiz.id, form: 'B', when: 'closing', answers: answersOf(n, 'B') },
    ],
  }));
}

type Tally = Record<string, number>;

/** What no view of results can do without: every answer counted, and who changed at each item. */
function bareCounts(responses: readonly ResponseBody[]): { counts: Tally; changes: Tally } {
  const counts: Tally = {};
  const changes: Tally = {};
  const add = (to: Tally, key: string): void => {
    to[key] = (to[key] ?? 0) + 1;
  };
  for (const { forms } of responses) {
    for (const { when, answers } of forms)
      for (const [item, answer] of Object.entries(answers))
        add(counts, `${when} ${item} ${answer.join(' ')}`);
    const [opening, closing] = forms;
    for (const [item, before] of Object.entries(opening?.answers ?? {})) {
      const after = closing?.answers[item];
      if (after !== undefined) add(changes, `${item} ${before.join(' ')} ${after.join(' ')}`);
    }
  }
  return { counts, changes };
}

const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** The report on 10,000 participants, from the facts to what the screen draws, in Node, without Electron. */
export const measureResults = (times: number): Row => {
  const quiz = Object.values(loadContent([process.cwd()]).quizzes).find(({ id }) => id === 'thcs-the');
  if (quiz === undefined) throw new Stop('bench-quiz', 'The quiz for cards is not there.');
  const responses = responsesTo(quiz);
  const json = JSON.stringify({ quizzes: { [quiz.id]: quiz }, scenarios: {} });
  const seminar = record({ tallies: [], choices: [], responses, content: { hash: '0'.repeat(64), json } });
  const [kit, bare]: [number[], number[]] = [[], []];
  const warmUps = Math.ceil(times / 5);
  for (let turn = 0; turn < times + warmUps; turn += 1) {
    const kitTime = timed(() => buildReport(seminar, 'vi'));
    const bareTime = timed(() => bareCounts(responses));
    if (turn < warmUps) continue;
    kit.push(kitTime);
    bare.push(bareTime);
  }
  const printed = buildReport(seminar, 'vi').matched[0];
  if (printed?.pairs !== RESPONSES)
    throw new Stop('bench-pairs', 'The report does not hold all participants.');
  const row = ratioRow(`results of ${RESPONSES} participants`, 'ms', kit, bare, BAR);
  const items = itemsOfForm(quiz, 'A').length + itemsOfForm(quiz, 'B').length;
  return {
    ...row,
    notes: [
      `opening and closing, ${items} items; reference: counting every answer and every change in one loop`,
    ],
  };
};
