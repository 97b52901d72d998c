import type { Quiz } from '../../../../slides/model/quiz.ts';
import type { QuizResult } from '../../../contract/report.ts';
import { addForm, type Cells, type ItemSum, versionNames } from '../rollup/cells.ts';
import type { CountedSeminar } from '../rollup/collect.ts';
import type { DataRow } from './schema.ts';
import type { Texts } from './texts.ts';

type AnswerRows = { forms: DataRow[]; items: DataRow[]; options: DataRow[] };

const wordings = versionNames();

/** One printed form as the roll-up adds it up, alone. */
function summedAlone(seminar: string, result: QuizResult, quiz: Quiz | undefined, k: number) {
  const cells: Cells = new Map();
  addForm(cells, seminar, result, { quiz, k, version: (item) => wordings(quiz, item) });
  return [...cells.values()];
}

const formRow = (result: QuizResult, no: number, respondents: number | null): DataRow => ({
  ...{ form_no: no, quiz: result.quiz, form: result.form, moment: result.when, mode: result.mode },
  ...{ role: result.role, age_band: result.ageBand },
  ...{ respondents, left_out: respondents === null },
});

function itemRow(sum: ItemSum, no: number, seminar: string): DataRow {
  const safe = sum.safe.get(seminar);
  return {
    ...{ form_no: no, item: sum.item, wording: sum.version, item_type: sum.type, anchor: sum.anchor },
    ...{ answers: sum.answers, rounded: sum.rounded },
    ...{ safe: safe?.share ?? null, safe_low: safe?.low ?? null, safe_high: safe?.high ?? null },
  };
}

const optionRows = (sum: ItemSum, no: number): DataRow[] =>
  [...sum.options].map(([option, { yes, low, high }], at) => ({
    ...{ form_no: no, item: sum.item, wording: sum.version, position: at + 1, option },
    ...{ count: sum.rounded ? null : yes, yes, low, high },
  }));

function keepTexts(texts: Texts, { quiz, title }: QuizResult, sums: readonly ItemSum[]): void {
  texts.keep({ kind: 'quiz', content: quiz, wording: '', text: title });
  for (const { item: part, version: wording, question, options } of sums) {
    texts.keep({ kind: 'item', content: quiz, wording, part, text: question });
    for (const [option, { text }] of options)
      texts.keep({ kind: 'option', content: quiz, wording, part, option, text });
  }
}

/**
 * Forms, items and options of one seminar, as the roll-up takes them in: whole atoms as printed in the seminar's report.
 * Of a form with fewer than `k` respondents there is only that it was left out.
 */
export function answerRows(
  { record, results, quizzes }: CountedSeminar,
  { k, texts }: { k: number; texts: Texts },
): AnswerRows {
  const rows: AnswerRows = { forms: [], items: [], options: [] };
  results.forEach((result, at) => {
    const no = at + 1;
    const alone = summedAlone(record.id, result, quizzes[result.quiz], k);
    for (const sum of alone) {
      const items = [...sum.items.values()];
      rows.forms.push(formRow(result, no, sum.leftOut > 0 ? null : sum.respondents));
      rows.items.push(...items.map((item) => itemRow(item, no, record.id)));
      rows.options.push(...items.flatMap((item) => optionRows(item, no)));
      keepTexts(texts, result, items);
    }
  });
  return rows;
}
