import { entryText, type LogEntry } from './entry.ts';

/** What a report of a fault is made from: numbers and versions. SECURITY: no field can hold a name, a place or an answer. */
export type FaultFacts = {
  versions: readonly { name: string; version: string }[];
  /** Beginning of the hash of each programme that comes with the kit; own ones are only counted. */
  hashes: readonly string[];
  system: { platform: string; release: string; arch: string; cores: number; memory: number };
  stick: boolean;
  locale: string;
  weak: boolean;
  displays: readonly { width: number; height: number; scale: number; internal: boolean }[];
  /** How many there are; null where that cannot be read now. */
  counts: Readonly<Record<'seminars' | 'ownProgrammes' | 'contentProblems', number | null>>;
  /** Bytes free on the disk of the data, null where the system does not tell. */
  free: number | null;
  saving: string;
  notices: readonly string[];
  log: readonly LogEntry[];
};

const GIB = 1024 ** 3;
const inGib = (bytes: number): string => `${(bytes / GIB).toFixed(1)} GiB`;

/** The lines of a report, each of which the trainer may strike out. */
export function faultLines(facts: FaultFacts): string[] {
  const { system, counts } = facts;
  return [
    ...facts.versions.map(({ name, version }) => `${name}: ${version}`),
    `content: ${facts.hashes.join(' ')}`,
    `system: ${system.platform} ${system.release} ${system.arch}`,
    `machine: ${system.cores} cores, ${inGib(system.memory)}${facts.weak ? ', weak' : ''}`,
    `edition: ${facts.stick ? 'stick' : 'installed'}, language ${facts.locale}`,
    ...facts.displays.map(
      ({ width, height, scale, internal }) =>
        `display: ${width}x${height} at ${scale}${internal ? ', of the laptop' : ''}`,
    ),
    `free: ${facts.free === null ? 'unknown' : inGib(facts.free)}`,
    `counts: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count ?? 'unknown'}`)
      .join(', ')}`,
    `saving: ${facts.saving}`,
    ...(facts.notices.length === 0 ? [] : [`notices: ${facts.notices.join(' ')}`]),
    ...facts.log.map((entry) => `log: ${entryText(entry)}`),
  ];
}
