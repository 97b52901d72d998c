import { formatNumber } from '../../../contract/report-format.ts';
import type { Rollup, RollupComparison, RollupGroup, RollupResult } from '../../../contract/rollup.ts';
import type { Block } from '../../reports/block.ts';
import { left, right } from './blocks-columns.ts';
import { rankOf } from './order.ts';
import { signed } from './words-results.ts';

/** Questions of one table; more make a second one, so that each stays readable on the page. */
const A_TABLE = 6;
const NOTHING = '–';

type Question = { item: string; version: string };
type Numbered<Q> = { question: Q; number: number };

const textOf = ({ key }: RollupGroup): string => key.map(({ text }) => text).join(' · ');

const chunked = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / A_TABLE) }, (_, at) =>
    all.slice(at * A_TABLE, (at + 1) * A_TABLE),
  );

/** The same question of the same wording in a part of the seminars. */
const sameIn = <Q extends Question>(items: readonly Q[], { item, version }: Question): Q | undefined =>
  items.find((one) => one.item === item && one.version === version);

/** One row a part, with what `cell` says of each question; parts of which there is nothing are left out. */
function partTable<Q extends Question>(
  questions: readonly Numbered<Q>[],
  parts: readonly { name: string; first: string[]; items: readonly Q[] }[],
  heads: readonly string[],
  { by, labels, cell }: Pick<Rollup, 'by' | 'labels'> & { cell: (item: Q) => string },
): Block {
  const width = 42 / questions.length;
  return {
    kind: 'table',
    columns: [
      left(by.map((word) => labels[word]).join(' · '), 58 - 12 * heads.length),
      ...heads.map((head) => right(head, 12)),
      ...questions.map(({ number }) => right(`${labels.questionShort} ${number}`, width)),
    ],
    rows: parts.map(({ name, first, items }) => [
      name,
      ...first,
      ...questions.map(({ question }) => {
        const own = sameIn(items, question);
        return own === undefined ? NOTHING : cell(own);
      }),
    ]),
    totals: 0,
  };
}

const numbered = <Q>(items: readonly Q[], keep: (item: Q) => boolean): Numbered<Q>[] =>
  items.flatMap((question, at) => (keep(question) ? [{ question, number: at + 1 }] : []));

/** Shares of safe answers part by part, a table for each form; numbered as the questions of the whole are. */
export function partResults({ by, groups, results, labels, locale }: Rollup): Block[] {
  const tables = results.flatMap((form): Block[] => {
    const same = (other: RollupResult): boolean =>
      other.when === form.when && rankOf(other) === rankOf(form) && other.respondents > 0;
    const parts = groups.flatMap((group) =>
      group.results.filter(same).map((own) => ({
        name: textOf(group),
        first: [formatNumber(own.seminars, locale), formatNumber(own.respondents, locale)],
        items: own.items,
      })),
    );
    const questions = numbered(form.items, ({ safe }) => safe !== null);
    if (parts.length === 0 || questions.length === 0) return [];
    const heads = [labels.seminars, labels.respondents];
    return [
      { kind: 'subheading', text: `${form.caption} (%)` },
      ...chunked(questions).map((some) =>
        partTable(some, parts, heads, {
          ...{ by, labels },
          cell: ({ safe }) => (safe === null ? NOTHING : formatNumber(safe.percent, locale)),
        }),
      ),
    ];
  });
  return headed(labels.safeByPart, labels.optionsInTables, tables);
}

/** Changes from opening to closing part by part. */
export function partChanges({ by, groups, comparisons, labels, locale }: Rollup): Block[] {
  const tables = comparisons.flatMap((comparison): Block[] => {
    const same = (other: RollupComparison): boolean => rankOf(other) === rankOf(comparison);
    const parts = groups.flatMap((group) =>
      group.comparisons.filter(same).map((own) => ({
        name: textOf(group),
        first: [formatNumber(own.seminars, locale)],
        items: own.items,
      })),
    );
    const questions = numbered(comparison.items, ({ change }) => change !== null);
    if (parts.length === 0 || questions.length === 0) return [];
    return [
      { kind: 'subheading', text: comparison.caption },
      ...chunked(questions).map((some) =>
        partTable(some, parts, [labels.seminars], {
          ...{ by, labels },
          cell: ({ change }) => (change === null ? NOTHING : signed(change.points)),
        }),
      ),
    ];
  });
  return headed(labels.changeByPart, '', tables);
}

const headed = (title: string, note: string, tables: Block[]): Block[] =>
  tables.length === 0
    ? []
    : [
        { kind: 'subheading', text: title },
        ...(note === '' ? [] : [{ kind: 'note' as const, text: note }]),
        ...tables,
      ];
