import type { Counted, OptionMark } from '../../../contract/report-counted.ts';
import type { Rollup, RollupComparison, RollupItem, RollupPlayed } from '../../../contract/rollup.ts';
import {
  aboutForm,
  aboutPlayed,
  aboutQuestion,
  forkText,
  seriesOf,
  withVersion,
} from '../../../contract/rollup-format.ts';
import type { Block, ChartRow } from '../../reports/block.ts';
import { partChanges, partResults } from './blocks-parts.ts';

/** What was answered and chosen over all seminars, each section with what the parts gave at its end. */
export const resultSections = (rollup: Rollup): Block[][] => [
  results(rollup),
  comparisons(rollup),
  scenarios(rollup),
];

const note = (text: string): Block[] => (text === '' ? [] : [{ kind: 'note', text }]);

const rowOf = (option: { mark: OptionMark; text: string } & Counted): ChartRow => ({
  mark: option.mark,
  text: option.text,
  strong: false,
  values: [option],
});

function results(rollup: Rollup): Block[] {
  const { results: forms, labels } = rollup;
  if (forms.length === 0) return [];
  const rounded = forms.some(({ items }) => items.some((item) => item.rounded));
  return [
    { kind: 'heading', text: labels.results },
    { kind: 'note', text: labels.wholeAtoms },
    ...(rounded ? note(labels.rounded) : []),
    ...forms.flatMap((form): Block[] => [
      { kind: 'subheading', text: form.caption },
      { kind: 'text', text: aboutForm(form, rollup) },
      ...form.items.flatMap((item, index) => itemBlocks(item, index, rollup)),
    ]),
    ...partResults(rollup),
  ];
}

function itemBlocks(item: RollupItem, index: number, rollup: Rollup): Block[] {
  const { labels } = rollup;
  const notes = [item.safe?.sentence ?? '', item.several ? labels.versionNote : ''];
  return [
    {
      kind: 'chart',
      question: withVersion(`${index + 1}. ${item.question}`, item, rollup),
      note: aboutQuestion(item.seminars, [labels.respondents, item.answers], rollup),
      series: [''],
      rows: item.options.map(rowOf),
    },
    ...note(notes.filter((one) => one !== '').join(' ')),
  ];
}

function comparisons(rollup: Rollup): Block[] {
  const { comparisons: all, labels } = rollup;
  if (all.length === 0) return [];
  return [
    { kind: 'heading', text: labels.comparison },
    { kind: 'note', text: labels.compared },
    ...all.flatMap((comparison): Block[] => [
      { kind: 'subheading', text: comparison.caption },
      ...comparison.items.flatMap((item, index) => comparedBlocks(item, index, rollup)),
    ]),
    ...partChanges(rollup),
  ];
}

const comparedBlocks = (item: RollupComparison['items'][number], index: number, rollup: Rollup): Block[] => [
  {
    kind: 'chart',
    question: withVersion(`${index + 1}. ${item.question}`, item, rollup),
    note: aboutQuestion(item.seminars, null, rollup),
    series: seriesOf(item, rollup),
    rows: item.options.map(({ mark, text, opening, closing }) => ({
      ...{ mark, text, strong: false },
      values: [opening, closing],
    })),
  },
  ...note(item.change?.sentence ?? ''),
];

function scenarios(rollup: Rollup): Block[] {
  const { scenarios: all, labels } = rollup;
  if (all.length === 0) return [];
  return [
    { kind: 'heading', text: labels.roleplay },
    ...(all.some(({ mode }) => mode !== 'class') ? note(labels.ownMean) : []),
    ...all.flatMap((played) => playedBlocks(played, rollup)),
  ];
}

function playedBlocks(played: RollupPlayed, rollup: Rollup): Block[] {
  const { labels } = rollup;
  const chart = (question: string, about: string, rows: ChartRow[]): Block[] =>
    rows.length === 0 ? [] : [{ kind: 'chart', question, note: about, series: [''], rows }];
  return [
    { kind: 'subheading', text: played.caption },
    { kind: 'text', text: aboutPlayed(played, rollup) },
    ...played.forks.flatMap((fork) =>
      chart(
        forkText(fork, rollup),
        aboutQuestion(fork.seminars, [labels.votes, fork.votes], rollup),
        fork.options.map(rowOf),
      ),
    ),
    ...chart(
      labels.ending,
      '',
      played.outcomes.map((outcome) => rowOf({ ...outcome, mark: null })),
    ),
  ];
}
