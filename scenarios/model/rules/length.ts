import { least, most, wayOf } from '../solve.ts';
import { decisionsAt, timing } from '../time.ts';
import { inGraph, type Locale, type Problem, type ProductRule, scenePath, wayText } from './problem.ts';

/** Bounds on every path; a genuine message is a short scenario. Minutes of play, without note and debrief. */
export const BOUNDS = {
  scam: { decisions: 4, minutesLeast: 5, minutesMost: 15 },
  genuine: { decisions: 2, minutesLeast: 2, minutesMost: 15 },
} as const;

/** The path with the fewest decisions has enough of them. */
export const enoughDecisions: ProductRule = (product, { graph }) => {
  const needed = BOUNDS[graph.nature].decisions;
  const shortest = least(product, decisionsAt);
  const count = shortest.cost[0] ?? 0;
  if (count >= needed) return [];
  const way = wayOf(product, shortest);
  const message = `This path has ${count} decisions, at least ${needed} are needed: ${wayText(way)}.`;
  return [inGraph('decisions', scenePath(graph, way.at(-1)?.scene.id ?? graph.start), message)];
};

/** Long enough for the lesson, short enough for the hour; an error in the first language, a warning in the others. */
export const rightLength: ProductRule = (product, { graph, text }) =>
  graph.languages.flatMap((locale, index) =>
    minutesIn(product, graph, text[locale], locale).map(
      (problem): Problem => (index === 0 ? problem : { ...problem, severity: 'warning' }),
    ),
  );

function minutesIn(
  product: Parameters<ProductRule>[0],
  graph: Parameters<ProductRule>[1]['graph'],
  text: Parameters<ProductRule>[1]['text'][Locale],
  locale: Locale,
): Problem[] {
  if (!text) return [];
  const { minutesLeast, minutesMost } = BOUNDS[graph.nature];
  const time = timing(text, locale);
  const shortest = least(product, time);
  const fewest = (shortest.cost[0] ?? 0) / 60_000;
  const longest = product.circle ? 0 : most(product, time) / 60_000;
  const show = (minutes: number): string => minutes.toFixed(1);
  return [
    ...(fewest >= minutesLeast
      ? []
      : [
          inGraph(
            'minutes',
            ['scenes'],
            `In ${locale} this path takes ${show(fewest)} minutes, at least ${minutesLeast} are needed: ` +
              `${wayText(wayOf(product, shortest))}.`,
          ),
        ]),
    ...(longest <= minutesMost
      ? []
      : [
          inGraph(
            'minutes',
            ['scenes'],
            `In ${locale} the longest path takes ${show(longest)} minutes. Shorten it to ${minutesMost}.`,
          ),
        ]),
  ];
}
