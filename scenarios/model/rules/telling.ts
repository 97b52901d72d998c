import { findWay } from '../solve.ts';
import { inGraph, type ProductRule, scenePath, wayText } from './problem.ts';

/** What has to be practised: telling an adult; with a genuine message, checking by a known channel. */
const actOf = (nature: 'scam' | 'genuine'): 'tell-adult' | 'check' =>
  nature === 'genuine' ? 'check' : 'tell-adult';

/** On every path the class is offered the act, at one decision at least. */
export const actOffered: ProductRule = (product, { graph }) => {
  const act = actOf(graph.nature);
  const way = findWay(
    product,
    ({ offered }) => !offered.some((choice) => choice.act === act),
    ({ scene }) => scene.ending !== undefined,
  );
  if (!way) return [];
  const message = `This path never offers ${act}: ${wayText(way)}. Offer it at one of its decisions.`;
  return [inGraph('act-offered', scenePath(graph, way.at(-1)?.scene.id ?? graph.start), message)];
};

/** Nobody reaches a safe ending without having done it. */
export const actTaken: ProductRule = (product, { graph }) => {
  const act = actOf(graph.nature);
  const way = findWay(
    product,
    (_, edge) => edge?.choice?.act !== act,
    ({ scene }) => scene.ending?.kind === 'safe',
  );
  if (!way) return [];
  const message = `This path is safe at the end without ${act}: ${wayText(way)}. Lead it elsewhere.`;
  return [inGraph('act-taken', scenePath(graph, way.at(-1)?.scene.id ?? graph.start), message)];
};
