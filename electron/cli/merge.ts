import { resolve } from 'node:path';
import { type DoubtfulClock, doubtfulClock } from '../contract/clock.ts';
import { today } from '../core/day.ts';
import { mergeAll, type Outcome, type Watch } from '../core/exchange/merge-all.ts';
import { StorageError } from '../core/files/errors.ts';
import { dataDirectory, onData, withArchive } from './data-dir.ts';
import { type Output, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit merge --data DIR PATH… [--json]

  --data DIR  the organiser's data folder; made where there is none
  PATH        a bundle (.kmm), a stick or a folder with bundles, or the data folder of another laptop, which is only read
  --json      what became of each, as JSON

  Each is checked as a whole before anything of it is kept, and kept whole or not at all; merging it again changes
  nothing. One that is refused never stops the others. Exit code 1 where one was refused. Where the organiser's own
  disk fills up, what was taken before stays, and the last line (with --json: the last entry, "stopped") says how many
  are left.`;

const counted = (outcome: Extract<Outcome, { status: 'taken' }>): string =>
  [
    `${outcome.seminars.added} new seminars`,
    `${outcome.added} new facts`,
    `${outcome.already} already had`,
    ...(outcome.corrections > 0 ? [`${outcome.corrections} corrections`] : []),
    ...(outcome.conflicts > 0 ? [`${outcome.conflicts} conflicts`] : []),
    ...(outcome.removed > 0 ? [`${outcome.removed} seminars taken out: deleted for good elsewhere`] : []),
    ...(outcome.purged > 0 ? [`${outcome.purged} of purged seminars, not taken`] : []),
  ].join(', ');

const asLine = (outcome: Outcome, at: number, of: number): string =>
  `${at}/${of} ${outcome.status === 'taken' ? `${outcome.path}: ${counted(outcome)}` : `refused (${outcome.code}): ${outcome.message}`}`;

const CLOCKS: Record<DoubtfulClock, string> = {
  theirs: 'the date on the laptop that made it may be wrong; check the dates of its seminars',
  ours: 'the date on this computer may be wrong; set it right',
  either: 'the date on the laptop that made it, or on this computer, may be wrong; check both',
};

/** What to say of the two calendars; null where they agree. */
function clockLine(outcome: Outcome): string | null {
  if (outcome.status === 'refused') return null;
  const now = today(new Date());
  const clock = doubtfulClock(outcome.made, now);
  if (clock === null) return null;
  const made = outcome.made === null ? '' : `made on ${outcome.made}, and `;
  return `    ${made}today is ${now} here: ${CLOCKS[clock]}`;
}

function sayOutcome(outcome: Outcome, at: number, of: number, output: Output): void {
  output.out(asLine(outcome, at, of));
  const clock = clockLine(outcome);
  if (clock !== null) output.out(clock);
}

/** Takes in what other laptops recorded. */
export const merge: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  run: (values, paths, output) =>
    onData(output, () => {
      if (paths.length === 0) throw new UsageError('say what to take in: a bundle, a stick or a folder');
      const json = values.json === true;
      return withArchive(dataDirectory(values), true, async (db) => {
        const outcomes: Outcome[] = [];
        let of = 0;
        const told = (stopped: object[]): void => {
          if (json) output.out(JSON.stringify([...outcomes, ...stopped], null, 2));
        };
        const watch: Partial<Watch> = {
          found: (count) => {
            of = count;
          },
          done: (outcome) => {
            outcomes.push(outcome);
            if (!json) sayOutcome(outcome, outcomes.length, of, output);
          },
        };
        try {
          await mergeAll(
            db,
            paths.map((path) => resolve(path)),
            watch,
          );
        } catch (cause) {
          if (!(cause instanceof StorageError)) throw cause;
          const left = of - outcomes.length;
          told([{ status: 'stopped', code: cause.code, message: cause.message, left }]);
          if (!json && left > 0) output.out(`${left} of ${of} not taken`);
          throw cause;
        }
        told([]);
        return outcomes.some(({ status }) => status === 'refused') ? 1 : 0;
      });
    }),
};
