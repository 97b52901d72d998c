import type { Rehearsal } from '../../../scenarios/model/rehearsal.ts';
import type { Request, ScenarioGraph, Scene } from '../../../scenarios/model/schema.ts';
import { type ConversationItem, conversation, sceneById } from '../../../scenarios/model/select.ts';
import { parseMessage, plain, type Segment } from '../../../scenarios/model/words.ts';
import { type Cast, nameOf } from './cast.ts';

/** Whose words: of the class's character, of somebody else, of nobody (what happens), or what the class had done. */
export type Side = 'self' | 'other' | 'narrator' | 'act';

/** One piece of a conversation, ready to draw. `requests` names the red flags in it, each once. */
export type Bubble = {
  key: string;
  scene: string;
  side: Side;
  from: string;
  name: string;
  parts: Segment[];
  requests: Request[];
  /** It came in from another app, over what was on. */
  banner: boolean;
};

type Played = Pick<Rehearsal, 'trail' | 'path' | 'shown'>;

/** Everything said and done so far, across all scenes. */
export const allBubbles = (graph: ScenarioGraph, played: Played, cast: Cast): Bubble[] =>
  bubblesOf(graph, conversation(graph, played), cast);

/** `items` of a conversation, ready to draw. */
export const bubblesOf = (graph: ScenarioGraph, items: readonly ConversationItem[], cast: Cast): Bubble[] =>
  items.map((item, index) => bubbleOf(graph, cast, item, index));

/** What was said and done in the scene at `place` of the trail alone. */
export function bubblesAt(graph: ScenarioGraph, played: Played, cast: Cast, place: number): Bubble[] {
  const until = (end: number, shown: number): Bubble[] =>
    allBubbles(graph, { trail: played.trail.slice(0, end), path: played.path, shown }, cast);
  const all = Number.MAX_SAFE_INTEGER;
  const before = until(place, all).length;
  return until(place + 1, place === played.trail.length - 1 ? played.shown : all).slice(before);
}

/**
 * What the screen of the present scene holds: the messages since the class's character has been on this medium with this
 * contact without a break. A choice that has just been made is left out, its outcome stands beside the conversation.
 */
export function bubblesNow(graph: ScenarioGraph, rehearsal: Rehearsal, cast: Cast): Bubble[] {
  const { trail, path, phase } = rehearsal;
  const from = threadStart(graph, trail);
  const before = conversation(graph, { trail: trail.slice(0, from), path, shown: Number.MAX_SAFE_INTEGER });
  const now = allBubbles(graph, rehearsal, cast)
    .slice(before.length)
    .filter(({ banner }) => !banner);
  return phase === 'feedback' && now.at(-1)?.side === 'act' ? now.slice(0, -1) : now;
}

/**
 * What has come in from another app during the present scene, the newest; null where nothing has. It is gone once the
 * class decides, as on a real telephone, so that what is decided about is in sight; one with a red flag stays.
 */
export function bannerNow(graph: ScenarioGraph, rehearsal: Rehearsal, cast: Cast): Bubble | null {
  const here = allBubbles(graph, rehearsal, cast).slice(-rehearsal.shown - 1);
  const newest = here.findLast(({ banner, scene }) => banner && scene === rehearsal.scene) ?? null;
  return rehearsal.phase === 'scene' || (newest?.requests.length ?? 0) > 0 ? newest : null;
}

/** Index in the trail of the first scene of the thread that is on; scenes without a contact stand alone. */
function threadStart(graph: ScenarioGraph, trail: readonly string[]): number {
  const keyAt = (index: number): string | null => threadOf(sceneById(graph, trail[index] ?? ''), index);
  const last = trail.length - 1;
  let start = last;
  while (start > 0 && keyAt(start - 1) === keyAt(last)) start -= 1;
  return Math.max(0, start);
}

const threadOf = (scene: Scene | undefined, index: number): string | null =>
  scene === undefined || scene.contact === undefined ? `${index}` : `${scene.medium} ${scene.contact}`;

function bubbleOf(graph: ScenarioGraph, cast: Cast, item: ConversationItem, index: number): Bubble {
  const words = cast.text.scenes[item.scene];
  const key = `${index}-${item.scene}`;
  const base = { key, scene: item.scene, from: item.from, name: nameOf(cast, item.from) };
  if (item.kind === 'choice') {
    const text = plain(words?.choices?.[item.choice]?.text ?? '', cast.names);
    return { ...base, side: 'act', parts: [{ text, redFlag: null }], requests: [], banner: false };
  }
  const message = sceneById(graph, item.scene)?.messages.find(({ id }) => id === item.message);
  const banner = message?.banner ?? false;
  const parts = parseMessage(words?.messages[item.message] ?? '', cast.names);
  const requests = parts.flatMap(({ redFlag }) => (redFlag === null ? [] : [redFlag]));
  return { ...base, side: sideOf(cast, item.from), parts, requests: [...new Set(requests)], banner };
}

const sideOf = (cast: Cast, from: string): Side =>
  from === 'narrator' ? 'narrator' : from === cast.self ? 'self' : 'other';

/** The names of the red flags in `bubbles`, in the order in which they came, each once. */
export const requestsIn = (bubbles: readonly Bubble[]): Request[] => [
  ...new Set(bubbles.flatMap(({ requests }) => requests)),
];

/**
 * At most `most` of the messages with red flags, in order, to look at again: first those that show a request for the
 * first time, then, where there is room, the others.
 */
export function flaggedMoments(bubbles: readonly Bubble[], most: number): Bubble[] {
  const flagged = bubbles.filter(({ requests }) => requests.length > 0);
  const seen = new Set<Request>();
  const fresh = flagged.filter(({ requests }) => {
    const isNew = requests.some((request) => !seen.has(request));
    for (const request of requests) seen.add(request);
    return isNew;
  });
  const kept = new Set([...fresh, ...flagged.filter((bubble) => !fresh.includes(bubble))].slice(0, most));
  return flagged.filter((bubble) => kept.has(bubble));
}

/** Shows dots while somebody else is about to write; nobody types on a call, and nobody types who only tells. */
export function isTyping(scene: Scene, { phase, shown }: Rehearsal, self: string): boolean {
  if (phase !== 'scene' || (scene.medium !== 'chat' && scene.medium !== 'sms')) return false;
  const next = scene.messages[shown];
  return next !== undefined && !next.banner && next.from !== self && next.from !== 'narrator';
}
