import type { Edge, Place } from './product.ts';
import type { ScenarioText } from './schema.ts';
import { namesOf, plain, readingMs, VOTE_SECONDS } from './words.ts';

type Locale = 'vi' | 'en' | 'uk';

/** 1 for a place where the class decides, else 0. */
export const decisionsAt = ({ offered }: Place): number => (offered.length > 0 ? 1 : 0);

/**
 * Milliseconds of play at a place when it is left by `edge`: pauses, reading what is shown, the vote, the feedback.
 * Talking about it comes on top, and so do the content note and the debrief.
 */
export function timing(text: ScenarioText, locale: Locale): (place: Place, edge: Edge | null) => number {
  const names = namesOf(text);
  const known = new Map<string | undefined, number>();
  const read = (words: string | undefined): number => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const ms = readingMs(plain(words ?? '', names), locale);
    known.set(words, ms);
    return ms;
  };
  return ({ scene, offered }, edge) => {
    const words = text.scenes[scene.id];
    const said = scene.messages.reduce((sum, { id, pause }) => sum + pause + read(words?.messages[id]), 0);
    if (scene.ending) return said + read(words?.ending);
    if (edge === null || edge.choice === null) return said;
    const options = offered.reduce((sum, { id }) => sum + read(words?.choices?.[id]?.text), 0);
    const feedback = read(words?.choices?.[edge.choice.id]?.feedback);
    return said + read(words?.question) + options + VOTE_SECONDS * 1000 + feedback;
  };
}
