import type { Programme } from '../../slides/model/programme.ts';

/** How the kit speaks to those in front of it: to a class, to pupils of a whole school, to grown people, to parents. */
export const VOICES = ['pupils', 'hall', 'adults', 'parents'] as const;
export type Voice = (typeof VOICES)[number];

const OF: Record<Programme['audience'], Voice> = {
  thcs: 'pupils',
  thpt: 'pupils',
  assembly: 'hall',
  university: 'adults',
  staff: 'adults',
  parents: 'parents',
};

/** The voice for the audience of a programme. */
export const voiceOf = (audience: Programme['audience']): Voice => OF[audience];

/** Whose words are taken, the nearest first; after them those for a class, in which every message is written. */
const NEAREST: Record<Voice, readonly string[]> = {
  pupils: [],
  hall: ['hall'],
  adults: ['adults'],
  parents: ['parents', 'adults'],
};

/**
 * The texts of one language as they are said to these people. `voice.adults.<key>`, `voice.hall.<key>` and
 * `voice.parents.<key>` stand for `<key>`; where there are none, the words are right for everybody. Pure.
 */
export function inVoice(messages: Record<string, string>, voice: Voice): Record<string, string> {
  const said = (key: string): string | undefined => {
    const who = NEAREST[voice].find((one) => messages[`voice.${one}.${key}`] !== undefined);
    return who && messages[`voice.${who}.${key}`];
  };
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, said(key) ?? text]));
}
