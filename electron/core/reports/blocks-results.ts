import type { Report } from '../../contract/report.ts';
import { formatCount, formatNumber } from '../../contract/report-format.ts';
import type { Block } from './block.ts';
import { isMasked } from './blur.ts';

/** Each printed form with a chart for every item; one that is too small says only that. */
export function quizBlocks({ quizzes, labels, locale }: Report): Block[] {
  if (quizzes.length === 0) return [];
  const someBlurred = quizzes.some(({ items }) => items.some(({ options }) => options.some(isMasked)));
  return [
    { kind: 'heading', text: labels.quiz },
    ...quizzes.flatMap((result): Block[] => [
      { kind: 'subheading', text: result.caption },
      ...(result.suppressed
        ? [{ kind: 'text' as const, text: labels.suppressed }]
        : [{ kind: 'text' as const, text: respondentsLine(result, labels, locale) }]),
      ...result.items.flatMap((item, index) => itemBlocks(result, item, index, labels, locale)),
      ...detectionBlocks(result),
    ]),
    ...(someBlurred ? [{ kind: 'note' as const, text: labels.masked }] : []),
  ];
}

/** One item: its chart, and what it says in words; of a hall that stood there are words only. */
function itemBlocks(
  { mode, respondents }: Report['quizzes'][number],
  item: Report['quizzes'][number]['items'][number],
  index: number,
  labels: Report['labels'],
  locale: Report['locale'],
): Block[] {
  const question = `${index + 1}. ${item.question}`;
  if (mode === 'stance') return [{ kind: 'text', text: [question, ...item.sentences].join(' ') }];
  return [
    {
      kind: 'chart',
      question,
      note: item.answers === respondents ? '' : answersLine(item.answers, labels, locale),
      series: [''],
      rows: item.options.map((option) => ({
        mark: option.mark,
        text: option.text,
        strong: false,
        values: [option],
      })),
    },
    ...sentenceNote(item.sentences),
  ];
}

const sentenceNote = (sentences: readonly string[]): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'note', text: sentences.join(' ') }];

const detectionBlocks = ({ detection }: Report['quizzes'][number]): Block[] =>
  detection === null
    ? []
    : [
        { kind: 'text', text: detection.sentences.join(' ') },
        { kind: 'note', text: detection.numbers },
      ];

/** Those who answered both forms, each with themselves. */
export function matchedBlocks({ matched, labels, locale }: Report): Block[] {
  if (matched.length === 0) return [];
  return [
    { kind: 'heading', text: labels.matched },
    ...matched.flatMap((each): Block[] => [
      { kind: 'subheading', text: each.caption },
      {
        kind: 'text',
        text: each.pairs === null ? labels.suppressed : answersLine(each.pairs, labels, locale),
      },
      ...each.items.flatMap((item): Block[] => {
        if (item.rows.length === 0)
          return [{ kind: 'text', text: [item.question, ...item.sentences].join(' ') }];
        return [
          {
            kind: 'chart',
            question: item.question,
            note: item.pairs === each.pairs ? '' : answersLine(item.pairs, labels, locale),
            series: [''],
            rows: item.rows.map((row) => ({ mark: null, text: row.text, strong: false, values: [row] })),
          },
          ...sentenceNote(item.sentences),
        ];
      }),
      ...(each.score === null ? [] : [{ kind: 'text' as const, text: each.score.sentence }]),
    ]),
  ];
}

const answersLine = (answers: number | null, labels: Report['labels'], locale: Report['locale']): string =>
  `${labels.respondents}: ${formatCount(answers, locale, labels.notCounted)}`;

function respondentsLine(
  { respondents, present }: Report['quizzes'][number],
  labels: Report['labels'],
  locale: Report['locale'],
): string {
  const line = answersLine(respondents, labels, locale);
  return present === null ? line : `${line}. ${labels.presentWhenAsked}: ${formatNumber(present, locale)}`;
}

/** The anchor items, opening beside closing. */
export function comparisonBlocks({ comparisons, labels, locale }: Report): Block[] {
  if (comparisons.length === 0) return [];
  const series = (comparison: Report['comparisons'][number]): string[] => [
    `${labels.opening} (${formatNumber(comparison.openingRespondents, locale)})`,
    `${labels.closing} (${formatNumber(comparison.closingRespondents, locale)})`,
  ];
  return [
    { kind: 'heading', text: labels.comparison },
    ...comparisons.flatMap((comparison): Block[] => [
      { kind: 'subheading', text: comparison.caption },
      ...comparison.items.flatMap((item): Block[] => [
        {
          kind: 'chart',
          question: item.question,
          note: '',
          series: series(comparison),
          rows: item.options.map(({ mark, text, opening, closing }) => ({
            mark,
            text,
            strong: false,
            values: [opening, closing],
          })),
        },
        ...sentenceNote(item.sentences),
      ]),
      ...comparison.notes.map((text): Block => ({ kind: 'note', text })),
    ]),
  ];
}

/** Each rehearsal fork by fork and how it ended. */
export function rehearsalBlocks({ rehearsals, labels, locale }: Report): Block[] {
  if (rehearsals.length === 0) return [];
  return [
    { kind: 'heading', text: labels.roleplay },
    ...rehearsals.flatMap((rehearsal): Block[] => [
      { kind: 'subheading', text: `${rehearsal.title} · ${rehearsal.modeText}` },
      ...(rehearsal.suppressed ? [{ kind: 'text' as const, text: labels.suppressed }] : []),
      ...rehearsal.forks.map((fork, index): Block => forkBlock(fork, index, labels, locale)),
      ...endingBlocks(rehearsal, labels, locale),
    ]),
  ];
}

function forkBlock(
  fork: Report['rehearsals'][number]['forks'][number],
  index: number,
  labels: Report['labels'],
  locale: Report['locale'],
): Block {
  const votes =
    fork.votes === null ? labels.noVotes : `${labels.count}: ${formatNumber(fork.votes, locale)}.`;
  return {
    kind: 'chart',
    question: [`${labels.fork} ${index + 1}: ${fork.title}`, fork.question]
      .filter((text) => text !== '')
      .join('. '),
    note: `${votes} ${labels.decidedBy}: ${fork.byText}.`,
    series: [''],
    rows: fork.options.map((option) => ({
      mark: option.mark,
      text: option.chosen ? `${option.text} (${labels.happened.toLocaleLowerCase(locale)})` : option.text,
      strong: option.chosen,
      values: [option],
    })),
  };
}

function endingBlocks(
  { ending, stopped, lit }: Report['rehearsals'][number],
  labels: Report['labels'],
  locale: Report['locale'],
): Block[] {
  const kind = ending === null || ending.kind === '' ? '' : ` (${ending.kind})`;
  const lines = [
    ending === null ? '' : `${labels.ending}: ${ending.title}${kind}.`,
    stopped ? labels.stopped : '',
    `${labels.lit}: ${formatNumber(lit, locale)}.`,
  ].filter((line) => line !== '');
  return [{ kind: 'text', text: lines.join(' ') }];
}
