import { describe, expect, it } from 'vitest';
import {
  allBubbles,
  bubblesNow,
  flaggedMoments,
  isTyping,
  requestsIn,
} from '../../../renderer/stage/roleplay/bubbles.ts';
import { castOf, headOf, nameOf } from '../../../renderer/stage/roleplay/cast.ts';
import { type RehearsalEvent, rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';
import { content } from './fixture.ts';

const scenario = content.scenarios.call;
if (!scenario) throw new Error('fixture');
const { graph } = scenario;
const cast = castOf(scenario, { names: {} }, 'uk');
const next: RehearsalEvent = { type: 'next' };
const choose = (choice: string): RehearsalEvent => ({ type: 'choose', choice, via: 'class' });
const played = (...events: RehearsalEvent[]) =>
  events.reduce((state, event) => rehearse(graph, state, event), startRehearsal(graph));
const words = (bubbles: { parts: { text: string }[] }[]) =>
  bubbles.map(({ parts }) => parts.map(({ text }) => text).join(''));

describe('a conversation as the class sees it', () => {
  it('tells what happens apart from what others say, and marks nothing that is not a red flag', () => {
    const [story, said] = bubblesNow(graph, played(next, next), cast);
    expect(story?.side).toBe('narrator');
    expect(said?.side).toBe('other');
    expect(said?.parts).toEqual([
      { text: 'Cháu Mai đấy à? ', redFlag: null },
      { text: 'Không được nói với ai', redFlag: 'secrecy' },
    ]);
  });

  it('uses the name that the trainer swapped in', () => {
    const other = castOf(scenario, { names: { mai: 'Páo' } }, 'vi');
    expect(words(bubblesNow(graph, played(next), other))).toEqual(['Điện thoại của Páo rung.']);
    expect(nameOf(other, 'mai')).toBe('Páo');
    expect(nameOf(other, 'narrator')).toBe('');
  });

  it('goes on where the same contact goes on, with the choice in between, once its outcome has been seen', () => {
    const chosen = played(next, next, next, next, choose('stay'));
    expect(chosen.phase).toBe('feedback');
    expect(bubblesNow(graph, chosen, cast).map(({ side }) => side)).toEqual(['narrator', 'other', 'other']);
    const on = rehearse(graph, chosen, next);
    expect(bubblesNow(graph, on, cast).map(({ side }) => side)).toEqual([
      'narrator',
      'other',
      'other',
      'act',
      'other',
    ]);
  });

  it('starts anew with somebody else', () => {
    const met = played(next, next, next, next, choose('tell'), next);
    expect(words(bubblesNow(graph, met, cast))).toEqual(['Dì đây.']);
    expect(words(allBubbles(graph, met, cast))).toHaveLength(5);
  });

  it('has the contact at the top, with the line below the name', () => {
    expect(headOf(cast, sceneOf(graph, played(next)))).toEqual({ name: 'Số lạ', line: 'không lưu' });
  });

  it('shows dots only while somebody else is about to write', () => {
    const first = played(next);
    expect(isTyping(sceneOf(graph, first), first, cast.self)).toBe(true);
    const all = played(next, next, next);
    expect(isTyping(sceneOf(graph, all), all, cast.self)).toBe(false);
  });
});

describe('looking at the red flags again', () => {
  const bubbles = allBubbles(graph, played(next, next, next, next), cast);

  it('names each request once, in the order in which it came', () => {
    expect(requestsIn(bubbles)).toEqual(['secrecy', 'stay-on-line']);
  });

  it('keeps the sentences that show something new when there is no room for all', () => {
    const again = { ...(bubbles[1] as (typeof bubbles)[number]), key: 'again' };
    const [first, second, third] = [bubbles[1], again, bubbles[2]] as typeof bubbles;
    const all = [first, second, third] as typeof bubbles;
    expect(flaggedMoments(all, 3)).toEqual(all);
    expect(flaggedMoments(all, 2)).toEqual([first, third]);
    expect(flaggedMoments(bubbles.slice(0, 1), 3)).toEqual([]);
  });
});
