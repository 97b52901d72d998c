import type { LaptopFacts } from '../../../electron/contract/ready.ts';
import type { Room } from '../../../electron/contract/snapshot.ts';
import type { Platform } from '../../ui/platform.ts';
import type { Battery } from '../present/useBattery.ts';

/** Below this the archive may not find room for a report, bytes. */
const LEAST_BYTES = 500_000_000;

/** From this charge on a laptop lasts a lesson without mains. */
const ENOUGH_CHARGE = 0.5;

/** What is known of the room, the laptop and the seminar. null: not asked yet. */
export type Facts = {
  room: Pick<Room, 'mode' | 'mirrored'>;
  platform: Platform;
  /** The tone was played, and the trainer has not said yet whether it was heard. */
  played: boolean;
  battery: Battery;
  cameras: number | null;
  laptop: LaptopFacts | null;
  contacts: { adult: boolean; police: boolean };
  /** Numbers and rules that nobody checked within a year; null: not asked yet. */
  due: number | null;
  /** Mistakes in content that keep something from being used. */
  problems: number;
};

export const ROOM_ROWS = ['display', 'sound', 'power', 'camera', 'disk'] as const;
export const PLAN_ROWS = ['contacts', 'facts', 'cards', 'paper', 'saved', 'content'] as const;
export type RowId = (typeof ROOM_ROWS)[number] | (typeof PLAN_ROWS)[number];

/** The one thing that a row offers to do. */
export type RowAction =
  | 'identify'
  | 'extend'
  | 'play'
  | 'heard'
  | 'again'
  | 'adult'
  | 'police'
  | 'facts'
  | 'tick'
  | 'untick'
  | 'list';

/**
 * One line of the check. `ok`: nothing to do; `note`: good to know, nothing to do; `todo`: the trainer should do
 * something; `wait`: not known yet. `says` names its sentence (`ready.says.<id>.<says>`).
 */
export type Row = {
  id: RowId;
  state: 'ok' | 'note' | 'todo' | 'wait';
  says: string;
  action: RowAction | null;
};

type Verdict = Omit<Row, 'id'>;

const ok = (says: string, action: RowAction | null = null): Verdict => ({ state: 'ok', says, action });
const note = (says: string, action: RowAction | null = null): Verdict => ({ state: 'note', says, action });
const todo = (says: string, action: RowAction | null): Verdict => ({ state: 'todo', says, action });
const wait: Verdict = { state: 'wait', says: 'wait', action: null };

/** Decides each row from the facts alone. */
const RULES: Readonly<Record<RowId, (facts: Facts) => Verdict>> = {
  display: ({ room, platform }) => {
    const extend = platform === 'windows' ? 'extend' : null;
    if (room.mirrored) return todo('mirrored', extend);
    return room.mode === 'two' ? ok('two', 'identify') : note('one', extend);
  },
  sound: ({ laptop, played }) => {
    if (laptop === null) return wait;
    if (played) return todo('played', 'heard');
    return laptop.ticks.includes('sound') ? ok('heard', 'play') : todo('untried', 'play');
  },
  power: ({ battery }) => {
    if (battery === null) return note('unknown');
    if (battery.charging) return ok('mains');
    return battery.level >= ENOUGH_CHARGE ? ok('enough') : todo('low', null);
  },
  camera: ({ cameras }) => {
    if (cameras === null) return wait;
    return cameras > 0 ? ok('there') : note('none');
  },
  disk: ({ laptop }) => {
    if (laptop === null) return wait;
    if (laptop.freeBytes === null) return note('unknown');
    return laptop.freeBytes >= LEAST_BYTES ? ok('free') : todo('full', 'again');
  },
  contacts: ({ contacts }) => {
    if (contacts.adult && contacts.police) return ok('filled');
    if (contacts.police) return todo('noAdult', 'adult');
    return contacts.adult ? todo('noPolice', 'police') : todo('neither', 'adult');
  },
  facts: ({ due }) => {
    if (due === null) return wait;
    return due === 0 ? ok('good') : note('due', 'facts');
  },
  // Only some programmes count with cards.
  cards: ticked('cards', note),
  paper: ticked('paper', todo),
  saved: ({ laptop }) => {
    if (laptop === null) return wait;
    return laptop.archive === 'healthy' ? ok('healthy') : todo(laptop.archive, 'again');
  },
  content: ({ problems }) => (problems === 0 ? ok('good') : todo('problems', 'list')),
};

function ticked(tick: 'cards' | 'paper', otherwise: typeof note | typeof todo): (facts: Facts) => Verdict {
  return ({ laptop }) => {
    if (laptop === null) return wait;
    return laptop.ticks.includes(tick) ? ok('there', 'untick') : otherwise('unsure', 'tick');
  };
}

/** All rows, in the order of the page. */
export const evaluate = (facts: Facts): Row[] =>
  [...ROOM_ROWS, ...PLAN_ROWS].map((id) => ({ id, ...RULES[id](facts) }));

/** How many things are left to do; null while something is not known yet. */
export const left = (rows: readonly Row[]): number | null =>
  rows.some(({ state }) => state === 'wait') ? null : rows.filter(({ state }) => state === 'todo').length;
