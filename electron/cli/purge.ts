import { daySchema } from '../../slides/model/text.ts';
import { type PurgeChoice, type PurgePreview, purgeChoiceSchema } from '../contract/purge.ts';
import { acquireLease } from '../core/archive/lease.ts';
import { openArchive } from '../core/archive/open.ts';
import { type Holder, purge as purgeSeminars } from '../core/archive/purge.ts';
import { previewPurge } from '../core/archive/purge-choice.ts';
import { receiptText } from '../core/archive/receipt.ts';
import { today } from '../core/day.ts';
import { existingDirectory, onData } from './data-dir.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit purge --data DIR (--seminar ID… | --before DAY | --practice | --elsewhere) [--reason TEXT] [--yes]

  --data DIR     the data folder; without it the one that KIT_DATA names
  --seminar ID   this seminar, as "kit list" shows it; may be given again
  --before DAY   seminars held before this day, YYYY-MM-DD
  --practice     everything simulated, so that the folder can take real seminars
  --elsewhere    what was deleted on another laptop and still lies in the files here
  --reason TEXT  why; it goes into the receipt and to the other laptops
  --yes          delete; without it only what would be deleted is listed

  Deletes for good: out of the archive and out of the backups beside it. Bundles and backups elsewhere are out of reach;
  coming back they are not taken. Prints the receipt. The kit must not be open with this folder.`;

/** What the options mean. Throws UsageError where they mean nothing or several things. */
function choiceOf(values: OptionValues): PurgeChoice {
  const ids = [values.seminar ?? []].flat().map(String);
  const choices: unknown[] = [
    ...(ids.length > 0 ? [{ by: 'seminars', ids }] : []),
    ...(values.before === undefined ? [] : [{ by: 'before', day: values.before }]),
    ...(values.practice === true ? [{ by: 'practice' }] : []),
    ...(values.elsewhere === true ? [{ by: 'elsewhere' }] : []),
  ];
  if (choices.length !== 1)
    throw new UsageError('say what to delete: one of --seminar ID, --before DAY, --practice, --elsewhere');
  if (values.before !== undefined && !daySchema.safeParse(values.before).success)
    throw new UsageError(`"${String(values.before)}" is no day: --before YYYY-MM-DD`);
  const parsed = purgeChoiceSchema.safeParse(choices[0]);
  if (!parsed.success) throw new UsageError('a seminar is named by its id, as "kit list" shows it');
  return parsed.data;
}

const lines = ({ seminars, facts, responses, copies, named }: PurgePreview): string[] => [
  ...seminars.map(({ id, date, school, commune, facts: own }) =>
    [id, date || '-', school || '-', commune || '-', `${own} facts`].join('\t'),
  ),
  `${seminars.length} seminars, ${facts} facts, ${responses} of them responses; also in ${copies} backups beside the archive`,
  ...(named.plan + named.aliases > 0
    ? [
        `their schools stay written in ${named.plan} rows of the plan and ${named.aliases} answers about names`,
      ]
    : []),
];

/** Deletes seminars for good. */
export const purge: Verb = {
  usage: USAGE,
  options: {
    data: { type: 'string' },
    seminar: { type: 'string', multiple: true },
    before: { type: 'string' },
    practice: { type: 'boolean' },
    elsewhere: { type: 'boolean' },
    reason: { type: 'string' },
    yes: { type: 'boolean' },
  },
  run: (values, args, output) =>
    onData(output, () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const dir = existingDirectory(values);
      const choice = choiceOf(values);
      const reason = String(values.reason ?? '').trim();
      if (reason.length > 400) throw new UsageError('the reason is longer than 400 characters');
      const lease = acquireLease(dir);
      const holder: Holder = { dir, db: null };
      try {
        holder.db = openArchive(dir);
        const preview = previewPurge(holder.db, dir, choice);
        if (preview.seminars.length === 0 || values.yes !== true) {
          for (const line of lines(preview)) output.out(line);
          if (preview.seminars.length > 0)
            output.out('nothing was deleted yet; say --yes to delete these for good');
          return 0;
        }
        const order = { choice, seminars: preview.seminars.length, reason, day: today(new Date()) };
        const receipt = purgeSeminars(holder, order, undefined, ({ at, of }) =>
          output.err(`${at}/${of} files written anew`),
        );
        output.out(receiptText(receipt, 'en').trimEnd());
        return 0;
      } finally {
        holder.db?.close();
        lease.release();
      }
    }),
};
