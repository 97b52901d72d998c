import type { Programme } from '../../slides/model/programme.ts';

/** How the kit speaks to those who sit in front of it: to pupils, to grown people, to fathers and mothers. */
export const VOICES = ['pupils', 'adults', 'parents'] as const;
export type Voice = (typeof VOICES)[number];

const OF: Record<Programme['audience'], Voice> = {
  thcs: 'pupils',
  thpt: 'pupils',
  assembly: 'pupils',
  university: 'adults',
  staff: 'adults',
  parents: 'parents',
};

/** The voice for the audience of a programme. */
export const voiceOf = (audience: Programme['audience']): Voice => OF[audience];

/** Whose words are taken, the nearest first; after them those for pupils, in which every message is written. */
const NEAREST: Record<Voice, readonly string[]> = {
  pupils: [],
  adults: ['adults'],
  parents: ['parents', 'adults'],
};

/**
 * The texts of one language as they are said to these people. `voice.adults.<key>` and `voice.parents.<key>` stand for
 * `<key>`; where there are none, the words are right for everybody. Pure.
 */
export function inVoice(messages: Record<string, string>, voice: Voice): Record<string, string> {
  const said = (key: string): string | undefined => {
    const who = NEAREST[voice].find((one) => messages[`voice.${one}.${key}`] !== undefined);
    return who && messages[`voice.${who}.${key}`];
  };
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, said(key) ?? text]));
}
