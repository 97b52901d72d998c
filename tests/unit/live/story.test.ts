import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { actionOf } from '../../../electron/contract/command.ts';
import { type SegmentStateOf, type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { NOTHING_YET } from '../../../electron/contract/story.ts';
import { timeLeft } from '../../../electron/contract/timer.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { startSeminar } from '../../../electron/core/live/initial.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { START, setup } from './sample.ts';

/** A story in which everything of the pretend phone occurs. */
const content = freezeSeminarContent(loadContent([process.cwd(), 'tests/fixtures/phone']), 'moi-kenh');
const opened = startSeminar({
  id: '7d9f7c4e-52a4-4a35-9d5c-6f0c2f2f1a11',
  setup: { ...setup, programmeId: 'moi-kenh' },
  content,
  openingForm: 'A',
  appVersion: '0.1.0',
  at: START,
});
const next: Action = { type: 'move/next' };
const skip: Action = { type: 'rehearsal/skip' };
const talk = (on: boolean): Action => ({ type: 'rehearsal/talk', on });
const choose = (choice: string): Action => ({ type: 'vote/choose', choice });
const at = (state: Seminar, seconds: number, ...actions: Action[]): Seminar =>
  actions.reduce((now, action) => reduce(content, now, { at: START + seconds * 1000, action }), state);
const story = (state: Seminar): SegmentStateOf<'roleplay'> => {
  const part = state.segments[0];
  if (part?.kind !== 'roleplay') throw new Error('the first part is the story');
  return part;
};
const left = (state: Seminar, clock: 'call' | 'pressure', seconds: number): number | null => {
  const timer = story(state)[clock];
  return timer && timeLeft(timer, START + seconds * 1000) / 1000;
};

const chat = at(opened, 0, next, skip);
const asked = at(chat, 10, skip);
const call = at(asked, 20, choose('hoi-binh'), next, skip);

describe('what the other side gives to decide', () => {
  it('begins when the class is asked, and its end decides nothing', () => {
    expect(story(chat).pressure).toBeNull();
    expect(left(asked, 'pressure', 10)).toBe(45);
    expect(left(asked, 'pressure', 40)).toBe(15);
    expect(story(at(asked, 90, { type: 'vote/count', choice: 'hua', value: 3 })).rehearsal.phase).toBe(
      'choice',
    );
  });

  it('goes once the counts are shown, and begins anew where the class comes back to it', () => {
    const counted = at(asked, 20, { type: 'vote/count', choice: 'hua', value: 3 }, next);
    expect(story(counted).pressure).toBeNull();
    expect(left(at(counted, 30, { type: 'move/back' }), 'pressure', 30)).toBe(45);
  });

  it('can be switched off for the whole seminar, and on again', () => {
    const off = at(asked, 20, { type: 'rehearsal/countdown', on: false });
    expect(story(off).pressure).toBeNull();
    expect(story(at(off, 20, choose('hua'), next, skip, skip)).pressure).toBeNull();
    expect(left(at(off, 30, { type: 'rehearsal/countdown', on: true }), 'pressure', 31)).toBe(44);
  });

  it.each<[string, Action, Action]>([
    ['while the class talks', talk(true), talk(false)],
    ['below help', { type: 'audience/cover', cover: 'help' }, { type: 'audience/cover', cover: 'none' }],
    ['during a break', { type: 'pause/start', minutes: 5 }, { type: 'pause/end' }],
    ['in another part', { type: 'move/segment', segment: 1 }, { type: 'move/segment', segment: 0 }],
    ['while the seminar is being closed', { type: 'closing/open' }, { type: 'closing/back' }],
  ])('stands still %s', (_, away, again) => {
    const gone = at(asked, 15, away);
    expect(left(gone, 'pressure', 500)).toBe(40);
    expect(left(at(gone, 500, again), 'pressure', 510)).toBe(30);
  });

  it('does not run out while the laptop sleeps or is off', () => {
    const slept = at(asked, 600, { type: 'seminar/slept', since: START + 15_000 });
    expect(left(slept, 'pressure', 600)).toBe(40);
    const resumed = at(asked, 600, { type: 'seminar/resumed' });
    expect(left(resumed, 'pressure', 600)).toBe(45);
  });
});

describe('how long the call has lasted', () => {
  it('goes on from where the scene says, through its messages and its question', () => {
    expect(story(chat).call).toBeNull();
    expect(left(call, 'call', 20)).toBe(-58);
    expect(left(at(call, 25, next, next), 'call', 30)).toBe(-68);
    expect(left(at(call, 25, skip), 'call', 30)).toBe(-68);
  });

  it('stands still while the class looks at what came of its choice, and ends with the call', () => {
    const decided = at(call, 30, skip, choose('giu-may'));
    expect(left(decided, 'call', 400)).toBe(-68);
    expect(left(at(decided, 400, next), 'call', 400)).toBe(-780);
    expect(story(at(decided, 400, next, skip)).call).toBeNull();
  });
});

describe('stopping to talk', () => {
  it('is ended by a press in either direction, which does nothing else', () => {
    const stopped = at(chat, 5, talk(true));
    expect(story(stopped).talk).toBe(true);
    for (const press of [next, { type: 'move/back' } as const]) {
      const on = at(stopped, 6, press);
      expect(story(on)).toEqual({ ...story(chat), talk: false });
    }
  });

  it('goes on while red flags are shown, and ends when the story does anything', () => {
    const stopped = at(asked, 5, talk(true), { type: 'rehearsal/flags', on: true });
    expect(story(stopped)).toMatchObject({ talk: true, rehearsal: { redFlags: true } });
    for (const action of [
      choose('hua'),
      { type: 'rehearsal/stop' } as const,
      { type: 'rehearsal/restart' } as const,
    ])
      expect(story(at(stopped, 6, action)).talk).toBe(false);
  });

  it('means nothing where no story is on', () => {
    expect(at(opened, 1, talk(true))).toBe(opened);
    const over = at(asked, 11, { type: 'rehearsal/stop' });
    expect(at(over, 12, talk(true))).toBe(over);
  });
});

describe('the keys of a role-play', () => {
  it('do what the buttons do, and nothing below a cover or in another part', () => {
    const commands = ['talk', 'flags', 'skip', 'countdown', 'stop'] as const;
    const off = actionOf('countdown', asked);
    expect(off).toEqual({ type: 'rehearsal/countdown', on: false });
    expect(actionOf('talk', at(asked, 5, talk(true)))).toEqual(talk(false));
    for (const command of commands) {
      expect(actionOf(command, asked)).not.toBeNull();
      expect(actionOf(command, at(asked, 5, { type: 'audience/cover', cover: 'black' }))).toBeNull();
      expect(actionOf(command, at(asked, 5, { type: 'move/segment', segment: 1 }))).toBeNull();
    }
  });
});

describe('a seminar left open by an older kit', () => {
  it('opens, whatever the story was at', () => {
    fc.assert(
      fc.property(fc.nat(60), (presses) => {
        const actions = Array.from({ length: presses }, (_, i) => (i % 5 === 4 ? choose('hua') : skip));
        const now = at(opened, 1, next, ...actions);
        const old = structuredClone(now) as Record<string, unknown> & { segments: Record<string, unknown>[] };
        delete old.countdown;
        for (const field of Object.keys(NOTHING_YET)) delete old.segments[0]?.[field];
        expect(seminarSchema.parse(old)).toEqual({
          ...now,
          countdown: true,
          segments: [{ ...now.segments[0], ...NOTHING_YET, whatIf: false }, ...now.segments.slice(1)],
        });
      }),
      { numRuns: 30 },
    );
  });
});
