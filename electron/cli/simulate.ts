import { fileURLToPath } from 'node:url';
import { simulateDirectory } from '../core/archive/simulate/run.ts';
import { loadContent } from '../core/content/load.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';
import { appVersion } from './version.ts';

const USAGE = `
  kit simulate --data DIR --seminars N --seed S

  --data DIR     the data folder; made where there is none, refused where it holds a real seminar
  --seminars N   how many, 1 to 100000
  --seed S       any word; the same word gives the same seminars

  Every fact is marked as simulated, reports on them are watermarked, and they never mix with real ones.`;

const ROOT = new URL('../../', import.meta.url);

function countOf(values: OptionValues): number {
  const text = typeof values.seminars === 'string' ? values.seminars : '';
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > 100_000)
    throw new UsageError('say how many: --seminars N, a whole number from 1 to 100000');
  return count;
}

function seedOf({ seed }: OptionValues): string {
  if (typeof seed !== 'string' || seed === '') throw new UsageError('say from which seed: --seed S');
  return seed;
}

/** Fills a data folder with plausible, reproducible seminars. */
export const simulate: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, seminars: { type: 'string' }, seed: { type: 'string' } },
  run: (values, args, output) =>
    onData(output, () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const dir = dataDirectory(values);
      const seminars = countOf(values);
      const seed = seedOf(values);
      const library = loadContent([fileURLToPath(ROOT)]);
      const { added, already } = simulateDirectory(dir, {
        seminars,
        seed,
        library,
        appVersion: appVersion(),
      });
      output.out(`${seminars} simulated seminars in ${dir}: ${added} facts added, ${already} there already`);
      return 0;
    }),
};
