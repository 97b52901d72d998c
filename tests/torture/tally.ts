/** `refused`: deeds that the disk refused. */
type Met = { met: number; told: number; refused: number };

/** What a campaign, or one of its runs, counted. */
export type Tally = {
  runs: number;
  /** Processes that were started, and by phase those that were killed; `missed`: the cut lay behind the phase's end. */
  lives: number;
  kills: Record<string, number>;
  missed: number;
  /** What ended in words: a disk that was full or failed. */
  refused: number;
  /** By fault: lives that met it, and of them those in which the kit said so; the others went on unharmed. */
  faults: Record<string, Met>;
  /** Actions that changed the seminar, and of them facts: each said to be safe by the kit. */
  actions: number;
  facts: number;
  /** Facts found in the archive at the last look. */
  found: number;
  lost: number;
  half: number;
  /** Databases that did not pass their check. */
  integrity: number;
  /** Looks at an archive, at the step where a seminar was found again, and at files that were written. */
  checked: number;
  steps: number;
  files: number;
  /** Deeds at the disk by phase, where they were counted. */
  deeds: Record<string, number[]>;
  /** What is wrong, one sentence each. */
  findings: string[];
};

export const nothingCounted = (): Tally => ({
  ...{
    runs: 0,
    lives: 0,
    kills: {},
    missed: 0,
    refused: 0,
    faults: {},
    actions: 0,
    facts: 0,
    found: 0,
    lost: 0,
    half: 0,
  },
  ...{ integrity: 0, checked: 0, steps: 0, files: 0, deeds: {}, findings: [] },
});

const together = <T>(
  a: Record<string, T>,
  b: Record<string, T>,
  add: (x: T, y: T) => T,
): Record<string, T> => {
  const out = { ...a };
  for (const [key, value] of Object.entries(b)) out[key] = key in out ? add(out[key] as T, value) : value;
  return out;
};

const NUMBERS = [
  ...(['runs', 'lives', 'missed', 'refused', 'actions', 'facts', 'found', 'lost', 'half'] as const),
  ...(['integrity', 'checked', 'steps', 'files'] as const),
];

/** Two tallies as one. */
export function sum(a: Tally, b: Tally): Tally {
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, a[name] + b[name]]));
  return {
    ...a,
    ...numbers,
    kills: together(a.kills, b.kills, (x, y) => x + y),
    faults: together(a.faults, b.faults, (x, y) => ({
      ...{ met: x.met + y.met, told: x.told + y.told, refused: x.refused + y.refused },
    })),
    deeds: together(a.deeds, b.deeds, (x, y) => [...x, ...y]),
    findings: [...a.findings, ...b.findings],
  };
}

/** True where nothing went wrong. */
export const isClean = (tally: Tally): boolean =>
  tally.findings.length === 0 && tally.lost === 0 && tally.half === 0 && tally.integrity === 0;

const killedIn = ({ kills }: Tally): number => Object.values(kills).reduce((all, n) => all + n, 0);

/** The tally in one line, while a campaign goes on. */
export const lineOf = (tally: Tally): string =>
  `${killedIn(tally)} killed, ${tally.facts} facts acknowledged, ${tally.lost} lost, ${tally.half} half, ${tally.integrity} damaged, ${tally.steps} right steps`;

const line = (name: string, value: string | number): string => `${name.padEnd(34)}${value}`;

/** The tally as a table for a terminal. */
export function tableOf(title: string, tally: Tally): string {
  const kills = Object.entries(tally.kills).sort(([, a], [, b]) => b - a);
  const killed = killedIn(tally);
  return [
    title,
    '-'.repeat(title.length),
    line('runs', tally.runs),
    line('processes started', tally.lives),
    line('killed', `${killed} (${tally.missed} cuts came after the end)`),
    ...kills.map(([phase, n]) => line(`  in ${phase}`, n)),
    line('ended in words', tally.refused),
    ...Object.entries(tally.faults)
      .sort(([, a], [, b]) => b.met - a.met)
      .map(([name, { met, told, refused }]) =>
        line(`  ${name}`, `${met} times, told ${told}${refused > 0 ? `, ${refused} refusals` : ''}`),
      ),
    line('actions', tally.actions),
    line('facts acknowledged', tally.facts),
    line('facts found in archives', tally.found),
    line('lost', tally.lost),
    line('half', tally.half),
    line('integrity: archives looked at', `${tally.checked}, bad: ${tally.integrity}`),
    line('right step', `${tally.steps} times`),
    line('files read', tally.files),
    ...(tally.findings.length > 0 ? ['', ...tally.findings] : []),
  ].join('\n');
}

/** Notes that a life met `fault`, and whether the kit said so. */
export function meet(tally: Tally, fault: string, told: boolean, refused = 0): void {
  const before = tally.faults[fault] ?? { met: 0, told: 0, refused: 0 };
  tally.faults[fault] = {
    ...{ met: before.met + 1, told: before.told + (told ? 1 : 0), refused: before.refused + refused },
  };
}
