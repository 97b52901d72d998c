import type { ScenarioGraph, ScenarioText, Scene } from '../schema.ts';
import { namesOf, plain, readingMs } from '../words.ts';
import { inGraph, type Locale, type Problem } from './problem.ts';

/** The longest pause that scenario.yaml allows. */
const LONGEST_PAUSE = 8000;

/**
 * Nothing hurries the class faster than its slower readers read. A countdown leaves time to read the question and the
 * options. An ordinary message waits until the one before was read, but a banner comes in over it: its pause is the
 * only time there is. Warnings, because the author may have words in mind that are known already.
 */
export const readable = (graph: ScenarioGraph, text: ScenarioText, locale: Locale): Problem[] => {
  const names = namesOf(text);
  const read = (words: string | undefined): number => readingMs(plain(words ?? '', names), locale);
  return graph.scenes.flatMap((scene, s) => [
    ...hurried(scene, s, text, locale, read),
    ...covered(scene, s, text, locale, read),
  ]);
};

type Read = (words: string | undefined) => number;
type Check = (scene: Scene, s: number, text: ScenarioText, locale: Locale, read: Read) => Problem[];

const warning = (path: Problem['path'], message: string): Problem => ({
  ...inGraph('reading-time', path, message),
  severity: 'warning',
});

const hurried: Check = ({ id, countdown, choices = [] }, s, text, locale, read) => {
  if (countdown === undefined) return [];
  const words = text.scenes[id];
  const options = choices.reduce((sum, choice) => sum + read(words?.choices?.[choice.id]?.text), 0);
  const needed = Math.ceil((read(words?.question) + options) / 1000);
  if (countdown >= needed) return [];
  const message = `Reading question and options takes ${needed} seconds in ${locale}, the countdown only ${countdown}. Give at least ${needed}.`;
  return [warning(['scenes', s, 'countdown'], message)];
};

const covered: Check = ({ id, messages }, s, text, locale, read) =>
  messages.flatMap(({ pause, banner }, m) => {
    const before = messages[m - 1];
    if (!banner || !before) return [];
    const needed = Math.min(LONGEST_PAUSE, read(text.scenes[id]?.messages[before.id]));
    if (pause >= needed) return [];
    const message = `The banner comes ${pause} ms after "${before.id}", which takes ${needed} ms to read in ${locale}. Set pause to ${Math.ceil(needed / 100) * 100}.`;
    return [warning(['scenes', s, 'messages', m, 'pause'], message)];
  });
