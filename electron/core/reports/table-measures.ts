import type { Comparison, Matched, QuizResult, Report } from '../../contract/report.ts';
import { AGE_NAMES, MODE_NAMES, ROLE_NAMES } from './names.ts';
import { type Cell, columns, type ReportTable } from './table-cells.ts';

type Who = Pick<QuizResult, 'mode' | 'role' | 'ageBand'>;

/** What was worked out of the answers: one row a measure, with its interval and what it says. */
export function measuresTable(report: Report): ReportTable {
  const { labels, locale, quizzes, comparisons, matched } = report;
  const who = ({ mode, role, ageBand }: Who): Cell[] => [
    MODE_NAMES[locale][mode],
    ROLE_NAMES[locale][role],
    AGE_NAMES[locale][ageBand],
  ];
  return {
    key: 'measures',
    title: labels.measures,
    columns: columns({
      when: [labels.when, 26],
      mode: [labels.mode, 20],
      role: [labels.role, 18],
      age: [labels.age, 18],
      measure: [labels.measure, 36],
      question: [labels.question, 48],
      value: [labels.value, 12],
      from: [labels.from, 10],
      to: [labels.to, 10],
      words: [labels.meaning, 70],
    }),
    rows: [
      ...quizzes.flatMap((result) =>
        detectionRows(result, labels).map((row) => [labels[result.when], ...who(result), ...row]),
      ),
      ...comparisons.flatMap((each) =>
        comparisonRows(each, labels).map((row) => [labels.comparison, ...who(each), ...row]),
      ),
      ...matched.flatMap((each) =>
        matchedRows(each, labels).map((row) => [labels.matched, ...who(each), ...row]),
      ),
    ],
  };
}

type Labels = Report['labels'];

function detectionRows({ detection, items }: QuizResult, labels: Labels): Cell[][] {
  if (detection === null || items.length === 0) return [];
  const { hits, falseAlarms, asked, sensitivity, criterion, sentences, numbers } = detection;
  const rate = (label: string, shown: { percent: number; shareText: string }, words: Cell): Cell[] => [
    label,
    null,
    shown.percent,
    null,
    null,
    words,
  ];
  return [
    rate(`${labels.hits} (%)`, hits, sentences.join(' ')),
    rate(`${labels.falseAlarms} (%)`, falseAlarms, null),
    ...(asked === null ? [] : [rate(`${labels.asked} (%)`, asked, null)]),
    [labels.sensitivity, null, sensitivity, null, null, numbers],
    [labels.criterion, null, criterion, null, null, null],
  ];
}

function comparisonRows({ items, gain, notes }: Comparison, labels: Labels): Cell[][] {
  const changes = items.flatMap(({ question, change, sentences }): Cell[][] =>
    change === null
      ? []
      : [[labels.safe, question, change.points, change.low, change.high, sentences.join(' ')]],
  );
  return gain === null ? changes : [...changes, [labels.gain, null, gain, null, null, notes.join(' ')]];
}

function matchedRows({ pairs, items, score }: Matched, labels: Labels): Cell[][] {
  if (pairs === null) return [[labels.matched, null, null, null, null, labels.suppressed]];
  const rows = items.flatMap(({ question, change, rows: cells, sentences }): Cell[][] => [
    ...cells.map(({ text, percent, shareText }): Cell[] => [
      `${text} (%)`,
      question,
      percent,
      null,
      null,
      shareText,
    ]),
    [
      labels.safe,
      question,
      change?.points ?? null,
      change?.low ?? null,
      change?.high ?? null,
      sentences.join(' '),
    ],
  ]);
  return score === null
    ? rows
    : [...rows, [labels.score, null, score.points, score.low, score.high, score.sentence]];
}
