import type { CardMark } from '../../../../electron/contract/answering.ts';

/*
 * Several frames must agree before a card counts. A marker is read exactly or not at all, so a wrong number is a picture of
 * something else that happens to be one of 240 patterns of 65,536 (60 codes, four ways up). To count it would have to be
 * the same one, the same way up, three times in four sightings within a dozen frames.
 */

/** A side counts once this many of a card's last sightings show it. */
export const AGREEING = 3;
/** How many of a card's last sightings are looked at: one may be another, as while a card is being turned. */
const SIGHTINGS = 4;
/** Older sightings are forgotten, in frames: one to four seconds of a sweep. */
export const MEMORY = 12;
/** A card that changed its side this often is two cards, seen in turn. Who only thinks again turns it once or twice. */
export const FLIPS = 3;

type Sighting = { frame: number; side: number };
type Card = {
  last: readonly Sighting[];
  /** Frames in which the number stood on two cards. */
  twice: readonly number[];
  /** The side that counts, and how often it changed. */
  side: number | null;
  flips: number;
  /** True from the moment when it is known to be two cards. */
  double: boolean;
};

/** What was seen since the collecting began. `cards`: by number. */
export type Seen = { frame: number; cards: ReadonlyMap<number, Card> };
export const NOTHING_SEEN: Seen = { frame: 0, cards: new Map() };

const NEW: Card = { last: [], twice: [], side: null, flips: 0, double: false };

function sighted(card: Card, sighting: Sighting): Card {
  const recent = card.last.filter(({ frame }) => frame > sighting.frame - MEMORY);
  const last = [...recent, sighting].slice(-SIGHTINGS);
  const agreed = last.filter(({ side }) => side === sighting.side).length >= AGREEING;
  if (!agreed || card.side === sighting.side) return { ...card, last };
  const flips = card.flips + (card.side === null ? 0 : 1);
  return { ...card, last, side: sighting.side, flips, double: card.double || flips >= FLIPS };
}

function sightedTwice(card: Card, frame: number): Card {
  const twice = [...card.twice.filter((at) => at > frame - MEMORY), frame].slice(-AGREEING);
  return { ...card, twice, double: card.double || twice.length >= AGREEING };
}

/** One more frame. A number that stands in it twice says nothing about a side. */
export function takeIn(seen: Seen, marks: readonly CardMark[]): Seen {
  const frame = seen.frame + 1;
  if (marks.length === 0) return { ...seen, frame };
  const cards = new Map(seen.cards);
  for (const { card: number, side } of marks) {
    const card = seen.cards.get(number) ?? NEW;
    const alone = marks.filter((mark) => mark.card === number).length === 1;
    cards.set(number, alone ? sighted(card, { frame, side }) : sightedTwice(card, frame));
  }
  return { frame, cards };
}

const numbers = (seen: Seen, which: (card: Card) => boolean): number[] =>
  [...seen.cards].flatMap(([number, card]) => (which(card) ? [number] : [])).sort((a, b) => a - b);

/** Numbers that stand on two cards: both in one picture, or in turn with different sides. */
export const doublesOf = (seen: Seen): number[] => numbers(seen, ({ double }) => double);

/** The cards that count, in the order of their numbers. */
export const agreedOf = (seen: Seen): CardMark[] =>
  numbers(seen, (card) => card.side !== null && !card.double).map((card) => ({
    card,
    side: seen.cards.get(card)?.side as number,
  }));

/** Without what was seen of one card: the other one with its number was taken away. */
export function forget(seen: Seen, number: number): Seen {
  const cards = new Map(seen.cards);
  cards.delete(number);
  return { ...seen, cards };
}
