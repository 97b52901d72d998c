import { type Draw, drawFrom } from './seeded.ts';

/** What a run does beside its seminar. */
export const WORKS = [
  'bundle',
  'report',
  'rollup',
  'dataset',
  'merge',
  'backup',
  'restore',
  'mend',
  'purge',
  'correct',
] as const;
export type Work = (typeof WORKS)[number];

/** Where a process can be cut off, in the order in which it comes there. */
export const PHASES = ['open', 'recover', 'present', 'close', ...WORKS] as const;
export type Phase = (typeof PHASES)[number];

/** How it is cut off, or (`sync`, `full`, `locked`) what the disk refuses from then on: tests/torture/shim/cut.c tells. */
export type How = 'kill' | 'half' | 'power' | 'dark' | 'sync' | 'full' | 'locked';

/** True where the disk refuses and nobody is killed. */
export const isFault = (how: How | undefined): boolean =>
  how === 'sync' || how === 'full' || how === 'locked';

/**
 * What is tried on a copy of what a killed run left: a damaged page of the running seminar or of the archive, their log gone,
 * an archive of a newer kit, a disk that is almost full.
 */
const HARMS = ['live-page', 'kit-page', 'live-log', 'kit-log', 'newer', 'small'] as const;
export type Harm = (typeof HARMS)[number];

/** `deed`: the how-manyth deed at the disk since the phase began. */
export type Cut = { phase: Phase; deed: number; how: How };

/** What the archive is before: none, one of this kit, or one of an older kit that is migrated. */
export type Base = 'none' | 'some' | 'older';

export type RunPlan = {
  /** The word from which everything in this run is drawn. */
  seed: string;
  base: Base;
  programme: string;
  /** Actions that change something, before the seminar is closed. */
  actions: number;
  works: Work[];
  /** One for each life; the life after the last goes on to the end. */
  cuts: Cut[];
  /** By how much the clock is off in each life, s, and in the midst of the first from an action on. */
  clocks?: number[];
  leap?: { action: number; by: number } | null;
  /** Tried after the first life that was killed while a seminar ran. */
  harm?: Harm | null;
};

/** Deeds at the disk that a phase takes, as counted (`--count`): a cut falls anywhere in them, and now and then behind. */
const DEEDS: Record<Exclude<Phase, 'open' | 'present'>, number> = {
  ...{ recover: 20, close: 320, bundle: 27, report: 40, rollup: 36, dataset: 73, merge: 250 },
  ...{ backup: 240, restore: 24, mend: 560, purge: 340, correct: 10 },
};
/** Opening an archive makes it, finds it, or migrates it. */
const OPENING: Record<Base, number> = { none: 16, some: 11, older: 156 };
/** Beginning a seminar writes all its content; an action a few pages. */
const [BEGINNING, ACTION] = [75, 2];

const deedsOf = (phase: Phase, base: Base, actions: number): number => {
  if (phase === 'open') return OPENING[base];
  return phase === 'present' ? BEGINNING + ACTION * actions : DEEDS[phase];
};

function howOf(draw: Draw): How {
  const at = draw.int(100);
  if (at < 34) return 'kill';
  if (at < 52) return 'half';
  if (at < 76) return 'power';
  if (at < 82) return 'dark';
  return at < 88 ? 'sync' : at < 94 ? 'full' : 'locked';
}

const [HOUR, YEAR] = [3600, 365 * 24 * 3600];
/** How far a laptop's clock is off where it is off, s: an empty battery, a wrong zone, a hand that set it. */
const OFF = [-20 * YEAR, -YEAR, -7 * HOUR, -60, 90, 7 * HOUR, 30 * HOUR, YEAR, 12 * YEAR] as const;

/** The plan of run `number` of the campaign `seed`: the same each time. */
export function planRun(seed: string, number: number, programmes: readonly string[]): RunPlan {
  const own = `${seed}/${number}`;
  const draw = drawFrom(own);
  const base = draw.pick<Base>(['none', 'some', 'some', 'older']);
  const works = WORKS.filter((work) => draw.chance(22) && (base !== 'none' || work !== 'purge'));
  // Each phase has its turn as the one that is hurt, whatever else is drawn.
  const turn = PHASES[number % PHASES.length] as Phase;
  const hurt = turn === 'purge' && base === 'none' ? 'close' : turn;
  const sorted = WORKS.filter((work) => work === hurt || works.includes(work));
  const reached: Phase[] = ['open', 'recover', 'present', 'close', ...sorted];
  const actions = 12 + draw.int(80);
  const cutIn = (phase: Phase): Cut => {
    // Most cuts of a seminar fall behind its beginning, where there is something to lose.
    const before = phase === 'present' && draw.chance(85) ? BEGINNING : 0;
    const deeds = Math.ceil(deedsOf(phase, base, actions) * 1.05) - before;
    return { phase, deed: before + 1 + draw.int(deeds), how: howOf(draw) };
  };
  const cuts = [
    ...Array.from({ length: draw.int(3) }, () => cutIn('present')),
    ...(draw.chance(40) ? [cutIn(draw.pick(reached))] : []),
    ...Array.from({ length: 1 + draw.int(2) }, () => cutIn(hurt)),
  ];
  const programme = draw.pick(programmes);
  const isWrong = draw.chance(15);
  const clocks = cuts.map(() => (isWrong && draw.chance(60) ? draw.pick(OFF) : 0));
  const leap = draw.chance(8) ? { action: draw.int(actions), by: draw.pick(OFF) } : null;
  const harm = draw.chance(30) ? draw.pick(HARMS) : null;
  return { ...{ seed: own, base, programme, actions, works: sorted }, ...{ cuts, clocks, leap, harm } };
}
