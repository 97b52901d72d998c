import type { Place } from '../product.ts';
import { inGraph, type Problem, type ProductRule, scenePath, wayText } from './problem.ts';

/** Places on the screen: first, second, third, and last, which is the second or the third. */
const SPOTS = [
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['last', -1],
] as const;
/** Above this share of the decisions at one spot the class learns the spot; fewer decisions say nothing. */
const MOST = 0.7;
const FEWEST = 5;
/** So many decisions by one spot, all of them safe, are no chance any more. */
const GUESSED = 3;

const safeAt = (at: number, { offered }: Place): boolean => offered.at(at)?.rating === 'safe';

/**
 * Nobody gets through by always taking, say, the second option: an error where it is safe at every decision, a warning
 * where it is at most of them, or where a class that always takes it reaches an ending by safe choices only.
 */
export const safePlaceVaries: ProductRule = ({ places }, { graph }) => {
  const decisions = scenesThatAsk(places);
  const first = decisions.values().next().value?.[0]?.scene.id ?? graph.start;
  if (decisions.size < 2) return [];
  const shares = SPOTS.map(([name, at]) => {
    const safe = [...decisions.values()].filter((scene) => scene.every((place) => safeAt(at, place)));
    return { name, at, share: safe.length / decisions.size };
  });
  const problem = (message: string, severity: Problem['severity']): Problem[] => [
    { ...inGraph('safe-place-varies', scenePath(graph, first, 'choices'), message), severity },
  ];
  const always = shares.find(({ share }) => share === 1);
  if (always)
    return problem(
      `The ${always.name} option is safe at every decision. Let the safe option stand elsewhere at some.`,
      'error',
    );
  const often = shares.find(({ share }) => share > MOST && decisions.size >= FEWEST);
  if (often)
    return problem(
      `The ${often.name} option is safe at ${Math.round(often.share * 100)} % of the decisions, at most ${MOST * 100} % are good. Move it at some.`,
      'warning',
    );
  const guessed = shares
    .map(({ name, at }) => ({ name, way: alwaysTaking(at, places) }))
    .find(({ way }) => way);
  return guessed?.way
    ? problem(
        `Who always takes the ${guessed.name} option gets through safely: ${wayText(guessed.way)}. Move the safe option at one of these.`,
        'warning',
      )
    : [];
};

/** The decisions of the scenario, each with all situations in which it can be asked. */
function scenesThatAsk(places: readonly Place[]): Map<string, Place[]> {
  const scenes = new Map<string, Place[]>();
  for (const place of places) {
    if (place.offered.length > 0) scenes.set(place.scene.id, [...(scenes.get(place.scene.id) ?? []), place]);
  }
  return scenes;
}

/** The way of a class that always takes the option at one spot; null where one of these options is not safe. */
function alwaysTaking(at: number, places: readonly Place[]): Place[] | null {
  const way: Place[] = [];
  let place = places[0];
  let decisions = 0;
  while (place && !place.scene.ending && way.length <= places.length) {
    way.push(place);
    if (place.offered.length === 0) {
      place = places[place.edges[0]?.to ?? -1];
      continue;
    }
    if (!safeAt(at, place)) return null;
    decisions += 1;
    place = places[place.edges.at(at)?.to ?? -1];
  }
  return place?.scene.ending && decisions >= GUESSED ? [...way, place] : null;
}
