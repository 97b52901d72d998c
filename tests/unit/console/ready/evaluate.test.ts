import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKS } from '../../../../electron/contract/ready.ts';
import { evaluate, type Facts, left, type RowId } from '../../../../renderer/console/ready/evaluate.ts';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';

const all: Facts = {
  room: { mode: 'two', mirrored: false },
  platform: 'windows',
  played: false,
  battery: { level: 0.64, charging: true },
  cameras: 1,
  laptop: { freeBytes: 82e9, archive: 'healthy', ticks: [...TICKS] },
  contacts: { adult: true, police: true },
  due: 0,
  problems: 0,
};

const row = (id: RowId, change: Partial<Facts>) => {
  const { state, says, action } = evaluate({ ...all, ...change }).find((one) => one.id === id) ?? {};
  return [state, says, action];
};
const laptop = (change: Partial<NonNullable<Facts['laptop']>>): Partial<Facts> => ({
  laptop: { ...(all.laptop as NonNullable<Facts['laptop']>), ...change },
});

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  room: fc.record({ mode: fc.constantFrom('two', 'one'), mirrored: fc.boolean() }),
  platform: fc.constantFrom('windows', 'mac', 'linux'),
  played: fc.boolean(),
  battery: fc.option(
    fc.record({ level: fc.double({ min: 0, max: 1, noNaN: true }), charging: fc.boolean() }),
  ),
  cameras: fc.option(fc.nat(3)),
  laptop: fc.option(
    fc.record({
      freeBytes: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
      archive: fc.constantFrom('healthy', 'damaged', 'unavailable'),
      ticks: fc.subarray([...TICKS]),
    }),
  ),
  contacts: fc.record({ adult: fc.boolean(), police: fc.boolean() }),
  due: fc.option(fc.nat(30)),
  problems: fc.nat(4),
});

describe('the check before a seminar', () => {
  it('is ready when nothing is left to do', () => {
    expect(left(evaluate(all))).toBe(0);
  });

  it('does not judge before everything is known', () => {
    expect(left(evaluate({ ...all, laptop: null }))).toBeNull();
    expect(left(evaluate({ ...all, cameras: null }))).toBeNull();
  });

  it('has words for every row that any facts can lead to, and for every button', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { id, state, says, action } of evaluate(facts)) {
          if (state !== 'wait') expect(MESSAGES.vi).toHaveProperty([`ready.says.${id}.${says}`]);
          if (action) expect(MESSAGES.vi).toHaveProperty([`ready.do.${action}`]);
        }
      }),
    );
  });

  it('offers something to press wherever the kit can do something about it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { id, state, action } of evaluate({ ...facts, platform: 'windows' }))
          if (state === 'todo' && id !== 'power') expect(action).not.toBeNull();
      }),
    );
  });

  it('wants the desktop extended where displays show the same, and has a button for it on Windows only', () => {
    const mirrored = { room: { mode: 'one', mirrored: true } } as const;
    expect(row('display', mirrored)).toEqual(['todo', 'mirrored', 'extend']);
    expect(row('display', { ...mirrored, platform: 'linux' })).toEqual(['todo', 'mirrored', null]);
    expect(row('display', { room: { mode: 'one', mirrored: false } })).toEqual(['note', 'one', 'extend']);
    expect(row('display', {})).toEqual(['ok', 'two', 'identify']);
  });

  it('asks whether the tone was heard before it believes in the loudspeakers', () => {
    expect(row('sound', laptop({ ticks: [] }))).toEqual(['todo', 'untried', 'play']);
    expect(row('sound', { ...laptop({ ticks: [] }), played: true })).toEqual(['todo', 'played', 'heard']);
    expect(row('sound', {})).toEqual(['ok', 'heard', 'play']);
  });

  it('wants mains only where the battery will not last', () => {
    expect(row('power', { battery: { level: 0.5, charging: false } })).toEqual(['ok', 'enough', null]);
    expect(row('power', { battery: { level: 0.49, charging: false } })).toEqual(['todo', 'low', null]);
    expect(row('power', { battery: null })).toEqual(['note', 'unknown', null]);
  });

  it('does without a camera', () => {
    expect(row('camera', { cameras: 0 })).toEqual(['note', 'none', null]);
  });

  it('wants something on paper, and cards only where they are used', () => {
    expect(row('paper', laptop({ ticks: [] }))).toEqual(['todo', 'unsure', 'tick']);
    expect(row('cards', laptop({ ticks: [] }))).toEqual(['note', 'unsure', 'tick']);
    expect(row('cards', {})).toEqual(['ok', 'there', 'untick']);
  });

  it('warns below 500 MB', () => {
    expect(row('disk', laptop({ freeBytes: 499_999_999 }))).toEqual(['todo', 'full', 'again']);
    expect(row('disk', laptop({ freeBytes: 500_000_000 }))).toEqual(['ok', 'free', null]);
    expect(row('disk', laptop({ freeBytes: null }))).toEqual(['note', 'unknown', null]);
  });

  it('goes to the contact that is missing, the adult first', () => {
    expect(row('facts', { due: 3 })).toEqual(['note', 'due', 'facts']);
    expect(row('contacts', { contacts: { adult: false, police: false } })[2]).toBe('adult');
    expect(row('contacts', { contacts: { adult: true, police: false } })[2]).toBe('police');
  });

  it('says what is wrong with archive and content', () => {
    expect(row('saved', laptop({ archive: 'damaged' }))).toEqual(['todo', 'damaged', 'again']);
    expect(row('content', { problems: 2 })).toEqual(['todo', 'problems', 'list']);
  });
});
