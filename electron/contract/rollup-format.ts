import { formatNumber } from './report-format.ts';
import type { Rollup, RollupComparison, RollupPlayed, RollupResult } from './rollup.ts';

type Around = Pick<Rollup, 'labels' | 'locale'>;

const pairs = (
  all: readonly (readonly [label: string, value: number | null])[],
  { locale }: Around,
): string =>
  all
    .flatMap(([label, value]) => (value === null ? [] : [`${label}: ${formatNumber(value, locale)}.`]))
    .join(' ');

/** A number that is worth a word only where it is not zero. */
const some = (value: number): number | null => (value === 0 ? null : value);

/** Seminars and respondents of a form, and what was left out; in words where nothing may be printed. */
export const aboutForm = (
  { seminars, respondents, leftOut }: RollupResult,
  { labels, locale }: Around,
): string =>
  respondents === 0
    ? labels.noResults
    : pairs(
        [
          [labels.seminars, seminars],
          [labels.respondents, respondents],
          [labels.leftOut, some(leftOut)],
        ],
        { labels, locale },
      );

/** Seminars and answers of a question or votes at a fork; `answers` null where they are not printed. */
export const aboutQuestion = (
  seminars: number,
  answers: readonly [label: string, value: number | null] | null,
  { labels, locale }: Around,
): string => pairs([[labels.seminars, seminars], ...(answers === null ? [] : [answers])], { labels, locale });

/** Opening and closing with the answers to a question, the headings of its two columns. */
export const seriesOf = (
  { openingAnswers, closingAnswers }: RollupComparison['items'][number],
  { labels, locale }: Around,
): [string, string] => [
  `${labels.opening} (${formatNumber(openingAnswers, locale)})`,
  `${labels.closing} (${formatNumber(closingAnswers, locale)})`,
];

/** Seminars and plays of a role-play, and what was left out. */
export const aboutPlayed = (
  { mode, seminars, plays, leftOut }: RollupPlayed,
  { labels, locale }: Around,
): string =>
  pairs(
    [
      [labels.seminars, seminars],
      [labels.plays, plays],
      [mode === 'class' ? labels.leftOutPlays : labels.leftOutOwn, some(leftOut)],
    ],
    { labels, locale },
  );

/** A question with the short name of its wording where there are several. */
export const withVersion = (
  question: string,
  { several, version }: { several: boolean; version: string },
  { labels }: Around,
): string => (several ? `${question} (${labels.version} ${version || '–'})` : question);

/** A fork in one line: what stands before it, its title and what was asked. */
export const forkText = (fork: RollupPlayed['forks'][number], around: Around): string =>
  withVersion(
    [`${around.labels.fork}: ${fork.title}`, fork.question].filter((text) => text !== '').join('. '),
    fork,
    around,
  );
