import { deckSchema } from '../../../../slides/model/deck.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';
import { type Pack, readText } from '../pack.ts';
import { doubtful, wrong } from '../problem.ts';
import { parseYaml } from '../yaml-file.ts';
import type { InFile } from './passage.ts';

/** Slides of a deck that a programme teaches: fewer leave something out that the lesson needs, more hurry a class through it. */
const LEAST_SLIDES = 12;
const MOST_SLIDES = 18;

/**
 * A deck that a programme shows and that is too short or too long for a lesson. The kit's own (`own`) has to keep both
 * bounds. A trainer's may be three slides about their school, or a whole deck brought along: too short is none of our
 * business there, too long is only doubted. Hidden slides do not count.
 */
export function lessonLength(pack: Pack, item: PackItem, library: ContentLibrary, own: boolean): InFile[] {
  const deck = item.kind === 'deck' ? library.decks[item.id] : undefined;
  if (deck === undefined || !isTaught(deck.id, library)) return [];
  const count = deck.slides.filter(({ hidden }) => hidden !== true).length;
  if (count <= MOST_SLIDES && (count >= LEAST_SLIDES || !own)) return [];
  const file = `${item.path}/deck.yaml`;
  const { locate } = parseYaml(readText(pack, file) ?? '', deckSchema);
  const todo = count < LEAST_SLIDES ? 'show what is missing' : 'join slides, or hide some (hidden: true)';
  const bounds = own ? `${LEAST_SLIDES} to ${MOST_SLIDES}` : `at most ${MOST_SLIDES}`;
  const message = `"${deck.id}" shows ${count} slides; a deck for a lesson has ${bounds}: ${todo}`;
  const values = [deck.id, String(count), String(LEAST_SLIDES), String(MOST_SLIDES)];
  const find = own ? wrong : doubtful;
  return [{ file, finding: { ...find(locate(['slides']), 'slide-count', message), values } }];
}

const isTaught = (deck: string, { programmes }: ContentLibrary): boolean =>
  programmes.some(({ segments }) =>
    segments.some((part) => part.kind === 'deck' && part.deck === deck && part.hidden !== true),
  );
